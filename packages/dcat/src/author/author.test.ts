import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../check/check.ts'
import { profileOf, profiles } from '../check/profiles.ts'
import { classes, type ClassName } from '../data/classes.ts'
import { expand } from '../data/namespaces.ts'
import { properties, type PropertyName } from '../data/properties.ts'
import { graphOf } from '../model/graph-of.ts'
import { allTables } from '../check/plan.ts'
import { dcatAp301 } from '../data/profiles/dcat-ap-3.0.1.ts'
import { rowsOf } from '../rules/rows/row.ts'
import { writeCatalog } from '../write/write-catalog.ts'
import { authorFor } from './author.ts'
import { codeNamespaces } from './codes.ts'
import { obligations, type ProfileId } from './obligations.ts'

const base = 'https://donnees.exemple-sur-isere.example/'
const ids = profiles.map(({ id }) => id)

/** What the rows of a profile make mandatory, by class, as keys of the model. */
function mandatory(id: string): Record<string, string> {
  const found: Record<string, string[]> = {}
  const profile = profileOf(id)
  for (const { className, propertyName, asks, severities } of profile ? rowsOf(profile) : []) {
    const name = (Object.keys(classes) as ClassName[]).find((one) => classes[one].iri === className)
    const key = (Object.keys(properties) as PropertyName[]).find((one) => properties[one].iri === propertyName)
    if (name && key && severities.minCount && asks.min) found[name] = [...(found[name] ?? []), key]
  }
  return Object.fromEntries(Object.entries(found).map(([name, keys]) => [name, keys.sort().join(' ')]))
}

describe('what an author’s types make mandatory', () => {
  it('names every profile', () => {
    expect(Object.keys(obligations)).toEqual(ids)
  })

  it.each(Object.keys(obligations))('is what the rows of %s do', (id) => {
    expect(obligations[id as ProfileId]).toEqual(mandatory(id))
  })

  it('puts codes where the tables have them', () => {
    const known = new Set([...allTables(dcatAp301), ...allTables(profileOf('dcat-ap-2.1.1') ?? dcatAp301)].map(({ namespace }) => namespace))
    expect(Object.values(codeNamespaces).filter((namespace) => !known.has(namespace.replace(/checksumAlgorithm_$/, '')))).toEqual([])
  })
})

describe('a catalogue written by an author', () => {
  const { agent, catalog, contact, dataService, dataset, datasetSeries, distribution, period } = authorFor('dcat-ap-3.0.1', { base })
  const town = agent({ name: 'Exemple-sur-Isère', type: 'LocalAuthority' })
  const years = datasetSeries({ title: 'Budgets', description: 'Un jeu par année' })
  const trees = dataset({
    title: { fr: 'Arbres', en: 'Trees' }, description: 'Les arbres des rues', publisher: town, theme: ['ENVI', 'REGI'], accrualPeriodicity: 'ANNUAL', issued: '2026-01', modified: '2026-11-25',
    contactPoint: contact({ fn: 'Service des données', hasEmail: 'donnees@exemple-sur-isere.example' }), temporal: period({ startDate: '2025', endDate: '2026-12-31' }),
    spatialResolutionInMeters: 2.5,
    distributions: [
      distribution({ accessURL: 'https://donnees.exemple-sur-isere.example/arbres.csv', format: 'CSV', mediaType: 'text/csv', byteSize: 1024, licence: 'ETALAB_2_0', checksum: { algorithm: 'sha256', checksumValue: 'ab'.repeat(32) } }),
      { accessURL: 'https://donnees.exemple-sur-isere.example/arbres.json', format: 'JSON' },
    ],
  })
  const budget = dataset({ title: 'Budget 2026 : œuvre d’Été', description: 'Le budget', publisher: town, inSeries: years })
  const made = catalog({
    title: 'Données ouvertes', description: 'Le catalogue', publisher: town, datasets: [trees, budget], series: [years],
    services: [dataService({ title: 'API', endpointURL: 'https://donnees.exemple-sur-isere.example/api', servesDataset: [trees, budget] })],
  })

  it('has addresses from its base, its identifiers and its titles, the same ones each time', () => {
    expect(made.id).toBe(base)
    expect(made.datasets.map(({ id }) => id)).toEqual([`${base}dataset/arbres`, `${base}dataset/budget-2026-oeuvre-d-ete`])
    expect(made.datasets[0]?.distributions.map(({ id }) => id)).toEqual([`${base}dataset/arbres/distribution/1`, `${base}dataset/arbres/distribution/2`])
    expect(made.services[0]?.servesDataset).toEqual(made.datasets.map(({ id }) => ({ id })))
    expect(made.datasets[1]?.inSeries).toEqual([{ id: `${base}series/budgets` }])
  })

  it('turns codes into addresses, emails and dates into what they are', () => {
    const [dataset_] = made.datasets
    const [file] = dataset_?.distributions ?? []
    expect(dataset_?.accrualPeriodicity?.id).toBe('http://publications.europa.eu/resource/authority/frequency/ANNUAL')
    expect(file?.checksum?.algorithm?.id).toBe('http://spdx.org/rdf/terms#checksumAlgorithm_sha256')
    expect(file?.byteSize).toEqual({ value: '1024', datatype: expand('xsd:nonNegativeInteger') })
    expect(dataset_?.issued).toEqual({ value: '2026-01', datatype: expand('xsd:gYearMonth') })
    expect(dataset_?.contactPoint?.[0]?.hasEmail?.[0]?.id).toBe('mailto:donnees@exemple-sur-isere.example')
  })

  it('is one node for what is used twice', () => {
    const agents = [...graphOf(made).values()].filter(({ types }) => types.includes(expand('foaf:Agent')))
    expect(agents).toHaveLength(1)
  })

  it('has no error, and is written', () => {
    expect(check(made, { profile: dcatAp301, now: '2026-11-25' }).findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([])
    expect(writeCatalog(made, { to: 'turtle' }).text).toContain('dct:title "Arbres"@fr, "Trees"@en')
  })

  it('keeps apart two datasets of the same title', () => {
    const twice = catalog({ title: 'C', description: 'C', publisher: town, datasets: [dataset({ title: 'Arbres', description: 'A' }), dataset({ title: 'Arbres', description: 'B' }), dataset({ title: 'Arbres 2', description: 'C' })] })
    expect(twice.datasets.map(({ id }) => id.slice(base.length))).toEqual(['dataset/arbres', 'dataset/arbres-2', 'dataset/arbres-2-2'])
  })
})

/** Values of the kind that each property takes, said as an author may. */
function sayings(profile: ProfileId, name: ClassName, depth: number): fc.Arbitrary<Record<string, unknown>> {
  const said = obligations[profile][name]
  const keys = said === undefined ? [] : (said.split(' ') as PropertyName[])
  return fc.record(Object.fromEntries(keys.map((key) => [key, valueFor(profile, key, depth)])))
}
function valueFor(profile: ProfileId, key: PropertyName, depth: number): fc.Arbitrary<unknown> {
  const { kind, range } = properties[key]
  const word = fc.string({ maxLength: 8 })
  const iri = fc.webUrl()
  if (kind === 'text') return fc.oneof(word, fc.tuple(word, word), fc.record({ fr: word }), fc.record({ en: word, br: fc.tuple(word) }))
  if (kind === 'literal') return fc.oneof(fc.constantFrom('2026', '2026-11-25', '12'), fc.record({ value: word }))
  if (kind === 'link' || depth > 2 || range === 'Thing') return iri
  return fc.oneof(iri, sayings(profile, range as ClassName, depth + 1))
}

describe.each(Object.keys(obligations) as ProfileId[])('whatever an author of %s may write', (id) => {
  it('nothing mandatory is missing', () => {
    const profile = profileOf(id)
    const { catalog, dataService, dataset, datasetSeries, record } = authorFor(id, { base })
    const all = fc.record({ catalog: sayings(id, 'Catalog', 0), dataset: sayings(id, 'Dataset', 0), series: sayings(id, 'DatasetSeries', 0), service: sayings(id, 'DataService', 0), record: sayings(id, 'CatalogRecord', 0) })
    fc.assert(fc.property(all, (said) => {
      const made = catalog({ ...said.catalog, datasets: [dataset(said.dataset)], series: [datasetSeries(said.series)], services: [dataService(said.service)], records: [record(said.record)] })
      const missing = check(made, profile ? { profile } : {}).findings.filter(({ details }) => details?.['constraint'] === 'minCount')
      expect(missing.map(({ rule, subject }) => `${rule} ${subject ?? ''}`)).toEqual([])
      expect([made.datasets.length, made.series.length, made.services.length, made.records.length]).toEqual([1, 1, 1, 1])
    }), { numRuns: 60 })
  })
})

it('an author’s module loads no table and no profile', () => {
  const sources = ['author', 'assembly', 'codes', 'input', 'names', 'obligations', 'values'].map((name) => readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8'))
  expect(sources.flatMap((text) => text.match(/^import (?!type).*\/(tables|profiles|vocabularies)\/.*$/gm) ?? [])).toEqual([])
})
