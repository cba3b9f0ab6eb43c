import { describe, expect, it } from 'vitest'
import { classes, type ClassName } from '../src/data/classes.ts'
import { expand, namespaces } from '../src/data/namespaces.ts'
import { properties, type PropertyFact, type PropertyName } from '../src/data/properties.ts'
import type {
  Address, Agent, Attribution, CatalogDescription, CatalogRecord, Checksum, Concept, DataService, Dataset, DatasetSeries, Distribution, Identifier, Instant, Kind,
  LicenceDocument, Location, PeriodOfTime, Relationship, Thing,
} from '../src/index.ts'

const facts: Readonly<Record<string, PropertyFact>> = properties

/** The keys of a type, spelt out: the compiler refuses one that is missing or too many. */
type Keys<T> = Readonly<Record<Exclude<keyof T, 'id' | 'types' | 'extra' | 'literal'>, true>>
const keys = <T>(spelt: Keys<T>): readonly string[] => Object.keys(spelt).sort()

const catalogued = {
  title: true, description: true, keyword: true, versionNotes: true, identifier: true, otherIdentifier: true, publisher: true, creator: true, contributor: true,
  rightsHolder: true, custodian: true, distributor: true, originator: true, principalInvestigator: true, processor: true, resourceProvider: true, user: true,
  contactPoint: true, issued: true, modified: true, created: true, licence: true, rights: true, accessRights: true, hasPolicy: true, applicableLegislation: true,
  hvdCategory: true, theme: true, topicCategory: true, type: true, language: true, conformsTo: true, spatial: true, spatialResolutionInMeters: true, temporal: true,
  provenance: true, landingPage: true, page: true, relation: true, qualifiedRelation: true, qualifiedAttribution: true, isReferencedBy: true, hasPart: true,
  isPartOf: true, version: true, status: true, hasVersion: true, isVersionOf: true, previousVersion: true, replaces: true, source: true,
} as const
const dataset = {
  ...catalogued, distributions: true, abstract: true, altLabel: true, accrualPeriodicity: true, temporalResolution: true, sample: true, inSeries: true, prev: true,
  next: true, wasGeneratedBy: true,
} as const

const TYPES: Readonly<Record<ClassName, readonly string[]>> = {
  Address: keys<Address>({ streetAddress: true, postalCode: true, locality: true, countryName: true }),
  Agent: keys<Agent>({ name: true, label: true, prefLabel: true, type: true, homepage: true, mbox: true, page: true, identifier: true }),
  Attribution: keys<Attribution>({ agent: true, hadRole: true }),
  Catalog: keys<CatalogDescription>({ ...dataset, homepage: true, themeTaxonomy: true, dataset: true, service: true, record: true, catalog: true }),
  CatalogRecord: keys<CatalogRecord>({
    title: true, description: true, issued: true, modified: true, primaryTopic: true, status: true, identifier: true, language: true, conformsTo: true, source: true,
    contactPoint: true, creator: true, publisher: true,
  }),
  Checksum: keys<Checksum>({ algorithm: true, checksumValue: true }),
  Concept: keys<Concept>({
    prefLabel: true, altLabel: true, label: true, title: true, description: true, notation: true, identifier: true, inScheme: true, exactMatch: true,
  }),
  DataService: keys<DataService>({ ...catalogued, endpointURL: true, endpointDescription: true, servesDataset: true, format: true, serviceProtocol: true }),
  Dataset: keys<Dataset>(dataset),
  DatasetSeries: keys<DatasetSeries>({ ...dataset, first: true, last: true, seriesMember: true }),
  Distribution: keys<Distribution>({
    title: true, description: true, accessURL: true, downloadURL: true, accessService: true, format: true, mediaType: true, compressFormat: true, packageFormat: true,
    byteSize: true, checksum: true, licence: true, rights: true, accessRights: true, hasPolicy: true, applicableLegislation: true, availability: true, status: true,
    type: true, issued: true, modified: true, created: true, version: true, language: true, conformsTo: true, page: true, identifier: true,
    spatialResolutionInMeters: true, temporalResolution: true,
  }),
  Identifier: keys<Identifier>({ notation: true, issued: true, creator: true }),
  Instant: keys<Instant>({ inXSDDate: true, inXSDDateTime: true, inXSDDateTimeStamp: true, inXSDgYear: true }),
  Kind: keys<Kind>({ fn: true, organizationName: true, name: true, title: true, hasEmail: true, mbox: true, hasTelephone: true, hasURL: true, hasAddress: true }),
  LicenceDocument: keys<LicenceDocument>({ title: true, label: true, description: true, type: true, identifier: true, exactMatch: true }),
  Location: keys<Location>({ prefLabel: true, label: true, bbox: true, centroid: true, geometry: true, identifier: true, inScheme: true }),
  PeriodOfTime: keys<PeriodOfTime>({ startDate: true, endDate: true, hasBeginning: true, hasEnd: true, label: true }),
  Relationship: keys<Relationship>({ relation: true, hadRole: true }),
  Thing: keys<Thing>({ title: true, label: true, prefLabel: true, description: true, identifier: true }),
}

const names = Object.keys(classes) as ClassName[]
const fieldsOf = (name: ClassName): readonly PropertyName[] => [...classes[name].one, ...classes[name].many]

describe('the property table', () => {
  it.each(names)('holds the fields of the type %s, no more and no fewer', (name) => {
    expect([...fieldsOf(name)].sort()).toEqual(TYPES[name])
  })

  it('gives each property one key', () => {
    const iris = Object.values(facts).map(({ iri }) => expand(iri))
    expect(iris.filter((iri, index) => iris.indexOf(iri) !== index)).toEqual([])
  })

  it('uses known prefixes only, and known classes', () => {
    for (const { iri, range } of Object.values(facts)) {
      expect(Object.hasOwn(namespaces, iri.slice(0, iri.indexOf(':'))), iri).toBe(true)
      if (range !== undefined) expect(names, iri).toContain(range)
    }
  })

  it('uses each property somewhere', () => {
    const used = new Set(names.flatMap(fieldsOf))
    expect(Object.keys(facts).filter((key) => !used.has(key as PropertyName))).toEqual([])
  })

  it('nests without end nowhere', () => {
    const depth = (name: ClassName, above: readonly ClassName[]): number => {
      expect(above, `${name} is inside itself`).not.toContain(name)
      const ranges = fieldsOf(name).flatMap((key) => facts[key]?.range ?? []) as ClassName[]
      return 1 + Math.max(0, ...[...new Set(ranges)].map((range) => depth(range, [...above, name])))
    }
    expect(Math.max(...names.map((name) => depth(name, [])))).toBeLessThan(8)
  })
})
