import { createReport, type Report, type RuleInfo } from '@communaux/report'
import { Tally } from '@communaux/report/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyConfig } from './apply.ts'
import { readConfig } from './read.ts'
import type { Config } from './types.ts'

const read = (text: string): Config => {
  const { value, problems } = readConfig(text, 'communaux.yml')
  if (!value) throw new Error(problems.map((problem) => problem.text.en).join('; '))
  return value
}

describe('readConfig', () => {
  it('reads an empty file as an empty configuration', () => {
    expect(read('')).toEqual({ file: 'communaux.yml', repositories: [], forks: [], dcat: {}, label: {}, rules: {}, ignore: [] })
  })

  it('takes a SIREN written as a number', () => expect(read('siren: 213809999').siren).toBe('213809999'))

  it.each([
    ['siren: 12', 1, 8, '9 digits'],
    ['site: x\nruls: {}', 2, 1, 'did you mean “rules”'],
    ['ignore:\n  - rule: dcat/period-order', 2, 5, 'a reason'],
    ['ignore:\n  - rule: dcat/period-order\n    reason: x\n    until: demain', 4, 12, 'YYYY-MM-DD'],
    ['ignore:\n  - rule: dcat/period-order\n    reason: x\n    until: 2026-02-31', 4, 12, 'YYYY-MM-DD'],
    ['rules:\n  dcat/period-order: grave', 2, 22, 'off, error, warning, info'],
    ['rules:\n  nonsense: off', 2, 13, 'rule ids'],
    ['rules: [a]', 1, 8, 'rule ids'],
    ['a: [', 1, 5, 'unreadable YAML'],
    ['site: a\nsite: b', 2, 1, 'unreadable YAML'],
    ['- a', 1, 1, 'keys and their values'],
    ['site: ""', 1, 7, 'site'],
    ['profile: { kind: ville }', 1, 18, 'commune'],
  ])('%j is a problem at %i:%i', (text, line, column, words) => {
    const { value, problems } = readConfig(text, 'communaux.yml')
    expect(value).toBeNull()
    expect(problems[0]?.location).toEqual({ file: 'communaux.yml', line, column })
    expect(problems[0]?.text.en).toContain(words)
  })

  it.each(['a: [', 'site: a\nsite: b', 'a: b: c', '\ta: 1', 'a: "b', 'a: *b', 'a: 1\n---\nb: 2', 'a:\n - 1\n  - 2\nb'])('says in French what is wrong in %j', (text) => {
    const [problem] = readConfig(text, 'communaux.yml').problems
    expect(problem?.text.fr).toMatch(/^YAML illisible : /)
    expect(problem?.text.fr.slice('YAML illisible : '.length)).not.toBe(problem?.text.en.slice('unreadable YAML: '.length))
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { value, problems } = readConfig(text, 'x.yml')
        expect(value === null).toBe(problems.length > 0)
      }),
      { numRuns: 300 },
    )
  })
})

const rule = (id: string): RuleInfo => ({
  id,
  severity: 'error',
  title: { fr: 't', en: 't' },
  message: { fr: 'm', en: 'm' },
  source: { title: 's', url: 'https://example.org/s' },
})

function reportOf(...hits: readonly (readonly [id: string, subject: string])[]): Report {
  const tally = new Tally()
  for (const [id] of hits) tally.of(id).failed++
  return createReport({
    tool: { name: 't', version: '1' },
    ruleSets: [{ id: 'r', edition: '1' }],
    subject: 's',
    hits: hits.map(([id, subject]) => ({ rule: rule(id), hit: { subject } })),
    tally,
  })
}

const NOW = '2026-10-15T08:00:00Z'
const report = reportOf(['dcat/a', 'https://example.org/d/1'], ['dcat/a', 'https://example.org/d/2'], ['licence/b', 'x'])
const kept = (yaml: string, from: Report = report): string[] => applyConfig(from, read(yaml), NOW).findings.map((found) => `${found.rule} ${found.severity} ${found.subject ?? ''}`)

describe('applyConfig', () => {
  it('changes nothing when the file says nothing', () => {
    expect(applyConfig(report, read(''), NOW).findings).toEqual(report.findings)
  })

  it('switches a rule off, and says that it was not applied', () => {
    const after = applyConfig(report, read('rules: { dcat/a: off }'), NOW)
    expect(after.findings.map((found) => found.rule)).toEqual(['licence/b'])
    expect(after.coverage.rules.map((line) => line.rule)).toEqual(['licence/b'])
    expect(after.coverage.untested).toEqual([{ rule: 'dcat/a', reason: expect.objectContaining({ en: 'switched off by the configuration' }) as unknown }])
  })

  it('changes a severity and keeps the fingerprint', () => {
    const after = applyConfig(report, read('rules: { licence/b: info }'), NOW)
    expect(after.findings[2]).toEqual({ ...report.findings[2], severity: 'info' })
  })

  it.each([
    ['by subject', 'https://example.org/d/1', 1],
    ['by pattern', 'https://example.org/*', 2],
    ['by suffix', '*/2', 1],
    ['by the middle', 'https://*/d/*', 2],
    ['never by a part of it', 'https://example.org/d', 0],
  ])('accepts a finding %s', (_, subject, count) => {
    const after = applyConfig(report, read(`ignore: [{ rule: dcat/*, subject: '${subject}', reason: reprise }]`), NOW)
    expect(after.findings.filter((found) => found.rule === 'dcat/a')).toHaveLength(2 - count)
  })

  it('accepts by fingerprint', () => {
    const print = report.findings[1]?.fingerprint ?? ''
    expect(kept(`ignore: [{ rule: dcat/a, fingerprint: '${print}', reason: reprise }]`)).toEqual(['dcat/a error https://example.org/d/1', 'licence/b error x'])
  })

  it('lists what was accepted, and why', () => {
    const after = applyConfig(report, read('ignore: [{ rule: dcat/a, reason: reprise, until: 2027-01-01 }]'), NOW)
    expect(after.settings.config).toEqual({ rules: {}, ignored: [{ rule: 'dcat/a', reason: 'reprise', until: '2027-01-01', findings: 2 }] })
  })

  it('counts again what has expired, with a finding at its line', () => {
    const after = applyConfig(report, read('ignore:\n  - rule: dcat/a\n    reason: reprise\n    until: 2026-10-14'), NOW)
    expect(after.findings.map((found) => found.rule)).toEqual(['dcat/a', 'dcat/a', 'licence/b', 'communaux/ignore-expired'])
    expect(after.findings[3]?.location).toEqual({ file: 'communaux.yml', line: 2, column: 5 })
  })

  it('says which exception meets nothing any more, only among the rules applied', () => {
    expect(kept('ignore: [{ rule: dcat/a, subject: gone, reason: r }, { rule: rgaa/8.3, reason: r }]')).toContain('communaux/ignore-unused info dcat/a')
    expect(kept('ignore: [{ rule: rgaa/8.3, reason: r }]')).not.toContain('communaux/ignore-unused info rgaa/8.3')
  })
})
