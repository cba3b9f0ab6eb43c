import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '@communaux/report'
import { readBaseline, withoutBaseline, writeBaseline } from '@communaux/report/baseline'
import { writeJson } from '@communaux/report/json'
import { anyReport, anyText } from './arbitraries.ts'
import { sampleReport } from './sample.ts'

const read = (text: string) => readBaseline(text).value
const places = (findings: readonly Finding[]) => findings.map(({ rule, location }) => [rule, location?.line, location?.column])

describe('a baseline', () => {
  it('hides every finding of the report it was written from, and only them', () => {
    fc.assert(fc.property(anyReport, (report) => {
      const baseline = read(writeBaseline(report))
      expect(withoutBaseline(report, baseline).findings).toEqual([])
      expect(withoutBaseline(report, read(writeBaseline({ findings: [] }))).findings).toEqual(report.findings)
    }))
  })

  it('is the same once written, read and applied again', () => {
    fc.assert(fc.property(anyReport, anyReport, (report, later) => {
      const text = writeBaseline(report)
      const baseline = read(text)
      const once = withoutBaseline(later, baseline)
      expect(withoutBaseline(later, read(text))).toEqual(once)
      expect(writeBaseline({ findings: [...report.findings].reverse() })).toBe(text)
      expect(once.coverage).toBe(later.coverage)
    }))
  })

  it('leaves the new findings: adding some to a report shows them, and no other', () => {
    const [before, after] = [sampleReport(12), sampleReport(14)]
    const shown = withoutBaseline(after, read(writeBaseline(before)))
    expect(shown.findings.map(({ subject }) => subject)).toEqual(['https://exemple-sur-isere.example/jeux/13'])
  })

  it('counts: a third finding with the same fingerprint is new', () => {
    const [one] = sampleReport(1).findings
    const report = (times: number) => ({ ...sampleReport(1), findings: Array.from({ length: times }, () => one as Finding) })
    expect(withoutBaseline(report(3), read(writeBaseline(report(2)))).findings).toHaveLength(1)
  })

  it('does not care when lines move and arrays are reordered', () => {
    const report = sampleReport(12)
    const moved = report.findings.map((finding) => ({ ...finding, ...(finding.location && { location: { ...finding.location, line: finding.location.line + 7 } }) }))
    expect(withoutBaseline({ ...report, findings: moved.reverse() }, read(writeBaseline(report))).findings).toEqual([])
  })

  it('has one sorted line for each fingerprint', () => {
    const lines = writeBaseline(sampleReport()).split('\n').filter((line) => line.includes('fingerprint'))
    expect(lines).toHaveLength(new Set(sampleReport().findings.map(({ fingerprint }) => fingerprint)).size)
    expect(JSON.parse(writeBaseline({ findings: [] }))).toEqual({ schemaVersion: 1, entries: [] })
  })
})

describe('readBaseline', () => {
  it('takes a report, bare fingerprints, a byte order mark', () => {
    const report = sampleReport(6)
    expect(withoutBaseline(report, read(writeJson(report))).findings).toEqual([])
    expect(withoutBaseline(report, read(JSON.stringify(report.findings.map(({ fingerprint }) => fingerprint)))).findings).toEqual([])
    expect(withoutBaseline(report, read(`\ufeff${writeBaseline(report)}`)).findings).toEqual([])
  })

  it.each([
    ['nothing', '', 1, 1],
    ['a text', 'bonjour', 1, 1],
    ['JSON cut short', '{"entries": [', 1, 14],
    ['a comma too many', '{\n  "entries": [],\n}', 3, 1],
    ['a number', '12', 1, 1],
    ['null', 'null', 1, 1],
    ['no list', '{"schemaVersion":1}', 1, 1],
  ])('gives a located finding and ignores nothing for %s', (_, text, line, column) => {
    const { value, findings } = readBaseline(text, 'etat.json')
    expect(value.entries).toEqual([])
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ rule: 'report/baseline-syntax', outcome: 'fails', location: { file: 'etat.json', line, column } })
  })

  it('keeps the good entries and says where the others are', () => {
    const good = { fingerprint: '0123456789abcdef', rule: 'dcat/a', count: 2 }
    const text = `{"schemaVersion":1,"entries":[\n${JSON.stringify(good)},\n{"fingerprint":"court"},\nnull,\n{"fingerprint":"0123456789abcdef","count":0}]}`
    const { value, findings } = readBaseline(text)
    expect(value.entries).toEqual([good])
    expect(places(findings)).toEqual([['report/baseline-entry', 3, 1], ['report/baseline-entry', 4, 1], ['report/baseline-entry', 5, 1]])
    expect(findings[0]?.message.fr).toBe('L’entrée 2 n’a pas d’empreinte lisible : elle n’ignore rien.')
  })

  it('never throws, and never hides what it could not read', () => {
    fc.assert(fc.property(fc.oneof(anyText, fc.json()), (text) => {
      const { value, findings } = readBaseline(text)
      if (value.entries.length === 0 && text.trim() !== '[]') expect(Array.isArray(findings)).toBe(true)
      expect(value.entries.every(({ fingerprint }) => /^[0-9a-f]{16}$/.test(fingerprint))).toBe(true)
    }))
  })
})
