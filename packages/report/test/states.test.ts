import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countStates, domainOf, domainStates, ruleStates, stateOf } from '@communaux/report'
import { anyReport } from './arbitraries.ts'
import { sampleReport } from './sample.ts'

describe('states', () => {
  it('gives each rule the worst of its outcomes', () => {
    const of = (counts: object) => stateOf({ passes: 0, fails: 0, unknown: 0, 'not-applicable': 0, ...counts })
    expect([of({ passes: 9, fails: 1, unknown: 1 }), of({ passes: 9, unknown: 1 }), of({ passes: 1, 'not-applicable': 9 }), of({ 'not-applicable': 2 }), of({})]).toEqual(['fails', 'unknown', 'passes', 'not-applicable', 'not-applicable'])
  })

  it('counts rules, and takes what was not tested as unknown', () => {
    expect(countStates(sampleReport())).toEqual({ passes: 1, fails: 3, unknown: 2, 'not-applicable': 0 })
    expect(ruleStates(sampleReport()).get('rgaa/4.1-captions')).toMatchObject({ unknown: 1 })
  })

  it('adds rules up by domain, and loses none', () => {
    fc.assert(fc.property(anyReport, (report) => {
      const rules = [...ruleStates(report).values()]
      const domains = [...domainStates(report).values()]
      for (const state of ['passes', 'fails', 'unknown', 'not-applicable'] as const) {
        const sum = (list: typeof rules) => list.reduce((total, counts) => total + counts[state], 0)
        expect(sum(domains)).toBe(sum(rules))
      }
      const mentioned = new Set([...report.findings, ...report.coverage.rules, ...report.coverage.untested].map(({ rule }) => rule))
      expect(new Set(ruleStates(report).keys())).toEqual(mentioned)
    }))
  })

  it('takes the domain before the first slash', () => {
    expect(['dcat/a/b', 'rgaa/8.5.1', 'seul', '/x'].map(domainOf)).toEqual(['dcat', 'rgaa', 'seul', '/x'])
  })
})
