import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counts, createReport, failing, fill, finding, mergeReports, type Report } from '@communaux/report'
import { type Rule, runRules, Tally } from '@communaux/report/rules'
import { exampleCases, outcomeOf, registryProblems, type RuleExamples } from '@communaux/report/testing'
import { type Entry, entries, licenceStated, linkAnswers, RULES, sampleReport, titleLength } from './sample.ts'

const run = (rules: readonly Rule<Entry>[], count: number) => {
  const { hits, tally } = runRules(rules, entries(count), undefined)
  return { hits, counted: Object.fromEntries(tally.entries()) }
}

describe('runRules', () => {
  it('counts one outcome for each target and rule', () => {
    fc.assert(fc.property(fc.nat(60), (count) => {
      for (const { passed, failed, unknown, notApplicable } of Object.values(run(RULES, count).counted)) {
        expect(passed + failed + unknown + notApplicable).toBe(count)
      }
    }))
  })

  it('keeps a line for a rule that met no target', () => {
    expect(run(RULES, 0).counted[licenceStated.id]).toEqual({ passed: 0, failed: 0, unknown: 0, notApplicable: 0 })
  })

  it('lets a failure win over what is unknown on the same target', () => {
    const both: Rule<Entry> = { ...licenceStated, check: () => [{ outcome: 'unknown', because: 'not-stated' }, { outcome: 'fails' }] }
    const { hits, counted } = run([both], 1)
    expect([hits.length, counted[both.id]]).toEqual([2, { passed: 0, failed: 1, unknown: 0, notApplicable: 0 }])
  })

  it('takes an empty list for a pass, and what does not apply as such', () => {
    const empty: Rule<Entry> = { ...licenceStated, check: () => [] }
    expect(run([empty], 2).counted[empty.id]?.passed).toBe(2)
    expect(run([linkAnswers], 3).counted[linkAnswers.id]).toEqual({ passed: 1, failed: 0, unknown: 1, notApplicable: 1 })
  })

  it('adds to a tally that is given', () => {
    const tally = new Tally()
    runRules([licenceStated], entries(2), undefined, tally)
    runRules([licenceStated], entries(2), undefined, tally)
    expect(tally.of(licenceStated.id)).toMatchObject({ passed: 2, failed: 2 })
  })
})

describe('finding', () => {
  it('says not-stated… or needs-human when it is unknown, and nothing of it when it fails', () => {
    expect(finding(licenceStated, { outcome: 'unknown' }).because).toBe('needs-human')
    expect(finding(licenceStated, { outcome: 'unknown', because: 'not-stated' }).because).toBe('not-stated')
    expect(finding(licenceStated, { because: 'not-stated' })).not.toHaveProperty('because')
  })

  it('takes the hit’s own message, severity and remedy before the rule’s', () => {
    const message = { fr: 'Autre {n}', en: 'Other {n}' }
    expect(finding(licenceStated, { message, params: { n: 2 }, severity: 'info' })).toMatchObject({ message: { fr: 'Autre 2', en: 'Other 2' }, severity: 'info', remedy: licenceStated.remedy })
  })

  it('leaves an unknown hole as it stands, even one named like a method', () => {
    expect(fill({ fr: '{a} {toString} {constructor}', en: '' }, { a: 1 }).fr).toBe('1 {toString} {constructor}')
  })
})

describe('createReport', () => {
  it('sorts the coverage by rule, with the texts of each', () => {
    const { rules } = sampleReport().coverage
    expect(rules.map(({ rule }) => rule)).toEqual(rules.map(({ rule }) => rule).sort())
    expect(rules[0]).toMatchObject({ rule: licenceStated.id, title: licenceStated.title, summary: licenceStated.summary, unit: licenceStated.unit, failed: 6 })
  })

  it('puts the findings of the reading first', () => {
    const first = finding(titleLength, { subject: 'lu' })
    const report = createReport({ tool: { name: 't', version: '1' }, ruleSets: [], subject: '', findings: [first], ...runRules(RULES, entries(3), undefined) })
    expect(report.findings[0]).toBe(first)
    expect(report.settings).toEqual({})
  })
})

describe('mergeReports', () => {
  const head = { tool: { name: 'communaux', version: '1.0.0' }, subject: 'commune', settings: {} }

  it('adds the counts of a rule that several reports have, and keeps its texts', () => {
    const merged = mergeReports(head, [sampleReport(4), sampleReport(6)])
    expect(merged.coverage.rules.find(({ rule }) => rule === licenceStated.id)).toMatchObject({ passed: 5, failed: 5, title: licenceStated.title })
    expect(merged.findings).toHaveLength(sampleReport(4).findings.length + sampleReport(6).findings.length)
    expect(merged.ruleSets).toEqual(sampleReport().ruleSets)
  })

  it('is the report itself when there is one, and nothing when there is none', () => {
    const report: Report = sampleReport()
    expect(mergeReports(report, [report])).toEqual(report)
    expect(mergeReports(head, []).coverage).toEqual({ rules: [], untested: [] })
  })
})

describe('failing', () => {
  const report = sampleReport(12)
  it.each([['error', false, 7], ['warning', false, 9], ['never', false, 0], ['never', true, 0], ['error', true, 11], ['warning', true, 13]] as const)('at %s, strict %s: %d findings', (level, strict, count) => {
    expect(failing(report, level, strict)).toHaveLength(count)
  })

  it('never counts what is unknown as a failure, unless strict', () => {
    for (const one of report.findings.filter(({ outcome }) => outcome === 'unknown')) expect([counts(one, 'warning'), counts(one, 'error', true)]).toEqual([false, true])
  })
})

describe('testing', () => {
  const [entry] = entries(1) as [Entry]
  const examples: RuleExamples<Entry>[] = [{ rule: licenceStated.id, examples: [{ name: 'sans', target: entry, expect: 'fails' }, { name: 'avec', target: { ...entry, licence: 'x' }, expect: 'passes' }] }]
  const described = (rules: readonly Rule<Entry>[]) => ({ rules, examples: examples as readonly RuleExamples<unknown, unknown>[], prefix: 'dcat/' })

  it.each(exampleCases<Entry, undefined>([licenceStated], examples, undefined))('$id: $name', ({ expect: expected, run: ran }) => {
    expect(ran()).toBe(expected)
  })

  it('says the outcome of a verdict in one word', () => {
    expect([outcomeOf('passes'), outcomeOf([]), outcomeOf('not-applicable'), outcomeOf({}), outcomeOf([{ outcome: 'unknown' }])]).toEqual(['passes', 'passes', 'not-applicable', 'fails', 'unknown'])
  })

  it('finds no problem in a good registry', () => {
    expect(registryProblems({ ...described([licenceStated]), files: ['dataset-licence-min-count.ts'] })).toEqual([])
  })

  it('names what is missing, one line each', () => {
    const bad: Rule<Entry> = { ...titleLength, id: 'dcat/a', title: { fr: '', en: 'x' }, source: { title: 'x', url: 'nulle-part' }, remedy: { who: 'producer', effort: 'hours', steps: [] } }
    expect(registryProblems({ ...described([licenceStated, bad]), files: ['perdu.ts'] })).toEqual([
      'dcat/a: the registry is not sorted here, or holds it twice', 'dcat/a: title has no fr text', 'dcat/a: the source has no address', 'dcat/a: no remedy', 'dcat/a: no passing example', 'dcat/a: no failing example', 'dcat/perdu: has a file and is not in the registry',
    ])
    expect(registryProblems({ ...described([]) })).toEqual([`${licenceStated.id}: has examples and is not in the registry`])
  })

  it('says which rule is missing when an example names none', () => {
    expect(() => exampleCases<Entry, undefined>([], examples, undefined)[0]?.run()).toThrow(`no rule ${licenceStated.id} in the registry`)
  })
})
