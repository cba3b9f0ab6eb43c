import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '@communaux/report'
import { diffReports } from '@communaux/report/diff'
import { anyReport } from './arbitraries.ts'
import { licenceStated, linkAnswers, sampleReport, statement } from './sample.ts'

const subjects = (findings: readonly { readonly subject?: string }[]) => findings.map(({ subject }) => subject?.split('/').at(-1))
const editions = (report: Report, dcat: string, rgaa = '4.1.2'): Report => ({ ...report, ruleSets: [{ id: 'datagouv-fr', edition: dcat }, { id: 'rgaa', edition: rgaa }] })

describe('diffReports', () => {
  it('tells what was fixed, what is new and what stayed', () => {
    const before = sampleReport(14)
    const after = sampleReport(13)
    const without = { ...after, findings: after.findings.filter(({ rule }) => rule !== statement.id) }
    const diff = diffReports(before, without)
    expect(subjects(diff.fixed)).toEqual([' main > p:nth-child(2)'])
    expect(subjects(diffReports(sampleReport(12), after).added)).toEqual(['13'])
    expect(diff.same).toEqual(without.findings)
    expect(diff.ruleChanged).toEqual([])
  })

  it('finds no change between a report and itself', () => {
    fc.assert(fc.property(anyReport, (report) => {
      expect(diffReports(report, report)).toEqual({ fixed: [], added: [], same: report.findings, ruleChanged: [] })
    }))
  })

  it('puts every finding in one place, and mirrors when the reports are swapped', () => {
    fc.assert(fc.property(anyReport, anyReport, (before, after) => {
      const there = diffReports(before, after)
      const back = diffReports(after, before)
      const of = (diff: typeof there, change: string) => diff.ruleChanged.filter((one) => one.change === change).map(({ finding }) => finding)
      expect(there.added.length + there.same.length + of(there, 'added').length).toBe(after.findings.length)
      expect(there.fixed.length + there.same.length + of(there, 'fixed').length).toBe(before.findings.length)
      const prints = (list: readonly { readonly fingerprint: string }[]) => list.map(({ fingerprint }) => fingerprint).sort()
      expect(prints(back.added)).toEqual(prints(there.fixed))
      expect(prints(of(back, 'added'))).toEqual(prints(of(there, 'fixed')))
      expect(prints(back.same)).toEqual(prints(there.same))
    }))
  })

  it('says “rule changed” for what comes or goes with another edition of its rules', () => {
    const diff = diffReports(editions(sampleReport(12), '2026-06'), editions(sampleReport(13), '2026-10'))
    expect(diff.added).toEqual([])
    expect(diff.ruleChanged.map(({ change, finding }) => [change, finding.rule])).toEqual([['added', licenceStated.id]])
    expect(diff.same).toHaveLength(sampleReport(12).findings.length)
  })

  it('lets a domain’s own rule set speak for it alone', () => {
    const before = editions(sampleReport(12), '2026-10', '4.1.1')
    const after = editions(sampleReport(13), '2026-10', '4.1.2')
    const less = { ...after, findings: after.findings.filter(({ rule }) => rule !== statement.id) }
    const diff = diffReports(before, less)
    expect(subjects(diff.added)).toEqual(['13'])
    expect(diff.ruleChanged.map(({ change, finding }) => [change, finding.rule])).toEqual([['fixed', statement.id]])
  })

  it('says “rule changed” for a rule that only one of the reports ran', () => {
    const before = sampleReport(12)
    const after = { ...before, findings: before.findings.filter(({ rule }) => rule !== linkAnswers.id), coverage: { ...before.coverage, rules: before.coverage.rules.filter(({ rule }) => rule !== linkAnswers.id) } }
    const diff = diffReports(before, after)
    expect(diff.fixed).toEqual([])
    expect(diff.ruleChanged).toHaveLength(4)
  })

  it('concludes nothing about rules from a report without coverage', () => {
    const before = sampleReport(12)
    const bare = { ...before, findings: [], coverage: { rules: [], untested: [] } }
    expect(diffReports(before, bare).fixed).toEqual(before.findings)
  })

  it('counts findings that share a fingerprint', () => {
    const report = sampleReport(1)
    const twice = { ...report, findings: [...report.findings, ...report.findings] }
    expect(diffReports(twice, report).fixed).toHaveLength(report.findings.length)
    expect(diffReports(report, twice).added).toHaveLength(report.findings.length)
  })
})
