import { describe, expect, it } from 'vitest'
import { dcatAp301 } from '../data/profiles/dcat-ap-3.0.1.ts'
import { datagouvFr } from '../data/profiles/datagouv-fr.ts'
import { platforms } from '../data/platforms.ts'
import { catalogOf } from '../model/catalog-of.ts'
import { dataset, distribution, link } from '../rules/lib/make.examples.ts'
import { rowRules } from '../rules/rows/row-rule.ts'
import { check } from './check.ts'

const IDS: Readonly<Record<string, string>> = {
  'arcgis-hub': 'https://exemple.hub.arcgis.com/datasets/1',
  geonetwork: 'https://carto.exemple-sur-isere.example/geonetwork/srv/1',
  opendatasoft: 'https://data.exemple-sur-isere.example/explore/dataset/arbres/',
  udata: 'https://www.data.gouv.fr/datasets/1/',
}
const frequency = link('http://purl.org/cld/freq/daily')
const remedies = (id: string): unknown[] => {
  const graph = new Map([[id, dataset({ 'dct:title': 'A', 'dct:description': 'B', 'dct:accrualPeriodicity': frequency }, id)]])
  return check(catalogOf(graph), { profile: dcatAp301 }).findings.filter(({ rule }) => rule.endsWith('periodicity-in')).map(({ remedy }) => remedy?.who)
}

describe('known defects of platforms', () => {
  it('are in the platform’s hands, and only there', () => {
    expect(remedies(IDS['udata'] ?? '')).toEqual(['platform'])
    expect(remedies('https://data.exemple-sur-isere.example/1')).toEqual(['producer'])
  })

  it('leave the findings of the same catalogue that are the town’s own', () => {
    const id = IDS['udata'] ?? ''
    const graph = new Map([[id, dataset({ 'dct:accrualPeriodicity': frequency }, id)]])
    const title = check(catalogOf(graph), { profile: dcatAp301 }).findings.find(({ rule }) => rule === 'dcat/dataset-title-min-count')
    expect(title?.remedy?.who).toBe('producer')
  })

  it('go by the platform that most addresses show', () => {
    const files = [0, 1].map((n) => distribution({ 'dcat:accessURL': 'https://example.org/' }, `${IDS['geonetwork'] ?? ''}/${n}`))
    const all = [dataset({ 'dct:title': 'A', 'dct:description': 'B' }, IDS['udata']), ...files]
    const report = check(catalogOf(new Map(all.map((node) => [node.id, node]))), { profile: dcatAp301 })
    expect(report.findings.find(({ rule }) => rule === 'dcat/distribution-access-url-node-kind')?.remedy?.steps[0]?.fr).toContain('GeoNetwork')
  })

  it.each(platforms)('$id is told by its addresses, and names rules that exist', ({ id, signature, defects }) => {
    expect(Object.entries(IDS).filter(([, address]) => signature.test(address)).map(([name]) => name)).toEqual([id])
    const known = new Set([dcatAp301, datagouvFr].flatMap((profile) => rowRules(profile).map((rule) => rule.id)))
    expect(defects.map(({ rule }) => rule).filter((rule) => !known.has(rule))).toEqual([])
  })
})
