import { describe, expect, it } from 'vitest'
import { dcatAp301 } from '../data/profiles/dcat-ap-3.0.1.ts'
import { dcatApHvd300 } from '../data/profiles/dcat-ap-hvd-3.0.0.ts'
import { catalogOf } from '../model/catalog-of.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Resource } from '../model/graph.ts'
import { dataset, distribution, link, node, typed } from '../rules/lib/make.examples.ts'
import { check } from './check.ts'
import { profileOf, profiles } from './profiles.ts'

const EU = 'http://publications.europa.eu/resource/authority/'
const catalog = (...nodes: Resource[]): Catalog => catalogOf(new Map(nodes.map((resource) => [resource.id, resource])))
const rulesIn = (report: ReturnType<typeof check>): string[] => report.findings.map(({ rule }) => rule)
const trees = dataset({ 'dct:title': [{ value: 'Arbres', lang: 'fr' }, { value: 'Trees', lang: 'en' }], 'dct:description': 'Les arbres de la ville' })
const ap = (...nodes: Resource[]): ReturnType<typeof check> => check(catalog(...nodes), { profile: dcatAp301 })
const failing = (...nodes: Resource[]): string[] => ap(...nodes).findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)

describe('check', () => {
  it('names the node in both languages, with property and component', () => {
    const [finding] = ap(dataset({ 'dct:title': 'Arbres' })).findings.filter(({ severity }) => severity === 'error')
    expect(finding).toMatchObject({
      rule: 'dcat/dataset-description-min-count',
      subject: 'https://example.org/1',
      message: { fr: 'Le jeu de données « Arbres » n’a pas de description.', en: 'The dataset “Arbres” has no description.' },
      details: { property: 'http://purl.org/dc/terms/description', constraint: 'minCount' },
    })
  })

  it('names a node without address by what it belongs to', () => {
    const parent = dataset({ 'dct:title': 'Arbres', 'dct:description': 'Les arbres', 'dcat:distribution': link('_:f') })
    const [finding] = ap(parent, distribution({}, '_:f')).findings.filter(({ severity }) => severity === 'error')
    expect(finding?.message.fr).toBe('La ressource sans nom, dans le jeu de données « Arbres », n’a pas d’adresse d’accès.')
  })

  it('tells an unknown code from a wrong value', () => {
    const withFrequency = (id: string): ReturnType<typeof check> => ap({ ...trees, properties: new Map(trees.properties).set('http://purl.org/dc/terms/accrualPeriodicity', [{ id }]) })
    const of = (id: string): unknown[] => withFrequency(id).findings.filter(({ rule }) => rule === 'dcat/dataset-accrual-periodicity-in').map(({ severity }) => severity)
    expect(of(`${EU}frequency/DAILY`)).toEqual([])
    expect(of(`${EU}frequency/EVERY_BLUE_MOON`)).toEqual(['info'])
    expect(of('http://purl.org/cld/freq/daily')).toEqual(['error'])
  })

  it('is content with one European theme among others', () => {
    const themes = (...ids: string[]): string[] => rulesIn(ap(dataset({ 'dct:title': 'A', 'dct:description': 'B', 'dcat:theme': ids.map(link) }))).filter((rule) => rule.endsWith('theme-in'))
    expect(themes(`${EU}data-theme/ENVI`, 'https://example.org/theme')).toEqual([])
    expect(themes('https://example.org/theme')).toEqual(['dcat/dataset-theme-in'])
  })

  it('knows that a vCard organisation is a contact', () => {
    const contact = (type: string): string[] => failing(dataset({ 'dct:title': 'A', 'dct:description': 'B', 'dcat:contactPoint': link('_:c') }), node(type, {}, '_:c'))
    expect(contact('vcard:Organization')).toEqual([])
    expect(contact('foaf:Document')).toEqual(['dcat/dataset-contact-point-class'])
  })

  it('reports a node of two classes once for each property and component', () => {
    const both: Resource = { ...dataset({}), types: ['http://www.w3.org/ns/dcat#Dataset', 'http://www.w3.org/ns/dcat#DatasetSeries'] }
    const titles = ap(both).findings.filter(({ details }) => details?.['property'] === 'http://purl.org/dc/terms/title' && details['constraint'] === 'minCount')
    expect(titles).toHaveLength(1)
  })

  it('asks more of high-value data', () => {
    const report = check(catalog(trees), { profile: dcatApHvd300 })
    expect(rulesIn(report)).toEqual(expect.arrayContaining(['dcat/dataset-hvd-category-min-count', 'dcat/dataset-applicable-legislation-min-count', 'dcat/dataset-distribution-min-count']))
  })

  it('says by default what data.gouv.fr would skip', () => {
    const report = check(catalog(trees, distribution({ 'dct:title': 'sans adresse' }, 'https://example.org/f')), { now: '2026-11-24' })
    const errors = report.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
    expect(errors).toEqual(['dcat/dataset-identifier-min-count', 'dcat/distribution-url'])
  })

  it('counts what passes, and hides no rule', () => {
    const { coverage } = ap(trees, dataset({}, 'https://example.org/2'))
    const line = (id: string): unknown => coverage.rules.find(({ rule }) => rule === id)
    expect(line('dcat/dataset-title-min-count')).toMatchObject({ passed: 1, failed: 1, unknown: 0, notApplicable: 0 })
    expect(line('dcat/dataset-title-node-kind')).toMatchObject({ passed: 1, failed: 0, notApplicable: 1 })
    expect(line('dcat/catalog-title-min-count')).toMatchObject({ passed: 0, failed: 0, notApplicable: 0 })
    expect(coverage.rules.map(({ rule }) => rule)).toEqual([...new Set(coverage.rules.map(({ rule }) => rule))].sort())
  })

  it('lists every dataset and series, with the number of their distributions', () => {
    const series = node('dcat:DatasetSeries', { 'dct:title': 'Série' }, 'https://example.org/s')
    const report = ap(dataset({ 'dct:title': 'Arbres', 'dcat:distribution': link('_:f') }), distribution({}, '_:f'), series)
    expect(report.datasets).toEqual([
      { id: 'https://example.org/1', title: 'Arbres', distributions: 1 },
      { id: 'https://example.org/s', title: 'Série', distributions: 0 },
    ])
  })

  it('names every edition it used, and gives the same bytes twice', () => {
    const report = (): string => JSON.stringify(check(catalog(trees, dataset({ 'dct:modified': typed('hier', 'xsd:date') }, '_:b')), { now: '2026-11-24' }))
    expect(report()).toBe(report())
    const { ruleSets, settings } = check(catalog(trees), { now: '2026-11-24' })
    expect(ruleSets.map(({ id }) => id)).toEqual(['datagouv-fr', 'vocabulary/checksum-algorithm', 'vocabulary/frequency'])
    const european = check(catalog(trees), { profile: dcatApHvd300 }).ruleSets
    expect(european.slice(0, 2).map(({ id }) => id)).toEqual(['dcat-ap-hvd-3.0.0', 'dcat-ap-3.0.1'])
    expect(european.find(({ id }) => id === 'vocabulary/file-type')?.edition).toBe('2024-09')
    expect(settings).toEqual({ profile: 'datagouv-fr', now: '2026-11-24' })
  })
})

describe('the list of profiles', () => {
  it('is sorted and says what each extends and holds', () => {
    expect(profiles.map(({ id, extends: parent }) => [id, parent])).toEqual([
      ['datagouv-fr', null],
      ['dcat-3', null],
      ['dcat-ap-2.1.1', null],
      ['dcat-ap-3.0.1', null],
      ['dcat-ap-hvd-3.0.0', 'dcat-ap-3.0.1'],
      ['geodcat-ap-3.0.0', 'dcat-ap-3.0.1'],
      ['scdl-catalogue-0.1.3', null],
    ])
    expect(profiles.find(({ id }) => id === 'datagouv-fr')?.rules).toEqual(expect.arrayContaining(['dcat/dataset-title-min-count', 'dcat/period-order', 'dcat/licence-stated']))
    expect(profileOf('dcat-ap-3.0.1')).toBe(dcatAp301)
    expect(profileOf('dcat-ap-fr')).toBeUndefined()
  })
})
