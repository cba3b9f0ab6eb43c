import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence, Proposal } from '@communaux/report'
import { evidenceSchema, proposalSchema, reportSchema, writeJson } from '@communaux/report/json'
import { anyReport } from './arbitraries.ts'
import { sampleReport } from './sample.ts'

const ajv = addFormats.default(new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false }))
const valid = { report: ajv.compile(reportSchema), evidence: ajv.compile(evidenceSchema), proposal: ajv.compile(proposalSchema) }

/** The same value with its keys in the reverse order. */
const reversed = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(reversed)
  : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, reversed(item)]))
  : value

describe('writeJson', () => {
  it('follows its published schema', () => {
    expect(valid.report(JSON.parse(writeJson(sampleReport()))), JSON.stringify(valid.report.errors)).toBe(true)
  })

  it('starts with what it is, and ends with one end of line', () => {
    const text = writeJson(sampleReport())
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['schemaVersion', 'tool', 'ruleSets', 'subject', 'settings', 'findings', 'coverage'])
    expect(text).toMatch(/[^\n]\n$/)
  })

  it('gives every value back, and keeps what a package adds', () => {
    fc.assert(fc.property(anyReport, (report) => {
      const extended = { ...report, packages: [{ purl: 'pkg:npm/a@1', name: 'a' }] }
      expect(JSON.parse(writeJson(extended))).toEqual(JSON.parse(JSON.stringify(extended)))
    }))
  })

  it('writes the same bytes whatever the order of the keys', () => {
    fc.assert(fc.property(anyReport, (report) => {
      expect(writeJson(reversed(report) as typeof report)).toBe(writeJson(report))
    }))
  })
})

describe('the schemas', () => {
  const evidence: Evidence = { id: 'e1', fact: 'catalogue.datasets', value: 14, rule: 'dcat/x', edition: '2026', inputHash: 'abc', tool: 'communaux 1.0.0', at: '2026-10-15T08:00:00Z', url: 'https://example.org/', excerpt: '…' }
  const proposal: Proposal = { question: 'q1', value: true, confidence: 2, because: ['e1'], expiresAt: '2027-01-01T00:00:00Z', needsHuman: { fr: 'À confirmer', en: 'To confirm' } }

  it('take an evidence and a proposal', () => {
    expect(valid.evidence(evidence)).toBe(true)
    expect(valid.proposal(proposal)).toBe(true)
  })

  const [first] = sampleReport(1).findings
  const bad = (change: object) => ({ ...sampleReport(1), findings: [{ ...first, ...change }] })
  it.each([
    ['a fifth outcome', bad({ outcome: 'passes' })],
    ['unknown without because', bad({ outcome: 'unknown' })],
    ['because without unknown', bad({ because: 'unreachable' })],
    ['a short fingerprint', bad({ fingerprint: 'abc' })],
    ['line 0', bad({ location: { file: 'a', line: 0, column: 1 } })],
    ['one language', bad({ message: { fr: 'seul' } })],
    ['an unknown key of a finding', bad({ extra: 1 })],
    ['an edit of both kinds', bad({ fix: { title: { fr: 'a', en: 'b' }, safe: true, edits: [{ range: [0, 1], text: '', subject: 's', property: 'p' }] } })],
    ['another version', { ...sampleReport(1), schemaVersion: 2 }],
  ])('refuse %s', (_, report) => {
    expect(valid.report(report)).toBe(false)
  })

  it('refuse an evidence without a date and a proposal too sure', () => {
    expect(valid.evidence({ ...evidence, at: 'hier' })).toBe(false)
    expect(valid.proposal({ ...proposal, confidence: 4 })).toBe(false)
  })
})
