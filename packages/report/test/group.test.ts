import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReport, finding, groupFindings } from '@communaux/report'
import { anyReport } from './arbitraries.ts'
import { licenceStated, sampleReport, titleLength } from './sample.ts'

describe('groupFindings', () => {
  it('says the count first, with the unit and the summary of the rule', () => {
    const [group] = groupFindings(sampleReport(2446))
    expect(group?.headline).toEqual({ fr: '1\u202f223 jeux de données : licence non précisée', en: '1,223 datasets: licence not stated' })
    expect(group?.subjects).toEqual([1, 3, 5].map((n) => `https://exemple-sur-isere.example/jeux/${n}`))
    expect(group?.remedy?.who).toBe('producer')
  })

  it('says the message they share when the rule has no summary', () => {
    const group = groupFindings(sampleReport(12)).find(({ rule }) => rule === titleLength.id)
    expect(group?.headline.fr).toBe('2 constats : Le titre fait 81 caractères : est-il lisible dans une liste ?')
  })

  it('says the only finding’s own message', () => {
    const report = { findings: [finding(licenceStated, { params: { title: 'Arbres' } })], coverage: { rules: [], untested: [] } }
    expect(groupFindings(report)[0]?.headline.fr).toBe('Le jeu « Arbres » ne précise pas sa licence.')
  })

  it('falls back on the title, then on the rule’s id', () => {
    const hits = ['Arbres', 'Menus'].map((title) => ({ rule: { ...titleLength, message: licenceStated.message }, hit: { params: { title } } }))
    const tool = { name: 't', version: '1.0.0' }
    expect(groupFindings(createReport({ tool, ruleSets: [], subject: '', hits }))[0]?.headline.fr).toBe(`2 constats : ${titleLength.id}`)
    const described = { ...createReport({ tool, ruleSets: [], subject: '', hits }), coverage: sampleReport().coverage }
    expect(groupFindings(described)[0]?.headline.fr).toBe(`2 constats sur la règle «\u00A0${titleLength.title.fr.replace(/\.$/, '')}\u00A0»`)
  })

  it('puts what fails first, the gravest first, then the most numerous', () => {
    const order = groupFindings(sampleReport(12)).map(({ rule, outcome }) => `${outcome} ${rule}`)
    expect(order).toEqual(['fails dcat/dataset-licence-min-count', 'fails rgaa/3.2-contrast', 'fails dcat/dataset-title-length', 'unknown dcat/link-answers'])
  })

  it('loses no finding and adds none, whatever the report', () => {
    fc.assert(fc.property(anyReport, (report) => {
      const groups = groupFindings(report)
      expect(new Set(groups.flatMap(({ findings }) => findings))).toEqual(new Set(report.findings))
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(report.findings.length)
      for (const { findings, rule, outcome, because } of groups) {
        expect(findings.every((one) => one.rule === rule && one.outcome === outcome && one.because === because)).toBe(true)
      }
    }))
  })

  it('does not depend on the order of the findings, but for what it names', () => {
    const report = sampleReport(30)
    const keys = (list: typeof report.findings) => groupFindings({ ...report, findings: list }).map(({ rule, outcome, count, severity }) => [rule, outcome, count, severity])
    expect(keys([...report.findings].reverse())).toEqual(keys(report.findings))
  })
})
