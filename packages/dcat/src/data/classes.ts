import type { PropertyName } from './properties.ts'
import { propertyTable } from './property-table.ts'

const iris = {
  Address: 'vcard:Address',
  Agent: 'foaf:Agent',
  Attribution: 'prov:Attribution',
  Catalog: 'dcat:Catalog',
  CatalogRecord: 'dcat:CatalogRecord',
  Checksum: 'spdx:Checksum',
  Concept: 'skos:Concept',
  DataService: 'dcat:DataService',
  Dataset: 'dcat:Dataset',
  DatasetSeries: 'dcat:DatasetSeries',
  Distribution: 'dcat:Distribution',
  Identifier: 'adms:Identifier',
  Instant: 'time:Instant',
  Kind: 'vcard:Kind',
  LicenceDocument: 'dct:LicenseDocument',
  Location: 'dct:Location',
  PeriodOfTime: 'dct:PeriodOfTime',
  Relationship: 'dcat:Relationship',
  Thing: 'rdfs:Resource',
} as const

export type ClassName = keyof typeof iris

/**
 * Which properties each class of the model has: `one` where the model keeps a single value (the first;
 * the others go to `extra`), `many` where it keeps a list. Texts always keep every language.
 */
export interface ClassFacts {
  readonly iri: string
  readonly one: readonly PropertyName[]
  readonly many: readonly PropertyName[]
}

/** The words of the property table that stand for several classes. */
export const classGroups = {
  Data: ['Catalog', 'Dataset', 'DatasetSeries'],
  Resource: ['Catalog', 'DataService', 'Dataset', 'DatasetSeries'],
} as const

const groups: Readonly<Record<string, readonly string[]>> = classGroups
const rows = Object.entries(propertyTable) as readonly (readonly [PropertyName, readonly [iri: string, classes: string, ...rest: string[]]])[]

function factsOf(name: ClassName): ClassFacts {
  const words = [name, ...Object.keys(groups).filter((group) => groups[group]?.includes(name))]
  const keys = (star: string): PropertyName[] => rows.flatMap(([key, [, where]]) => (where.split(' ').some((word) => words.some((own) => word === own + star)) ? [key] : []))
  return { iri: iris[name], one: keys(''), many: keys('*') }
}

export const classes: Readonly<Record<ClassName, ClassFacts>> = Object.fromEntries(
  (Object.keys(iris) as ClassName[]).map((name) => [name, factsOf(name)]),
) as Record<ClassName, ClassFacts>
