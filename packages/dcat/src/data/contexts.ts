import { expand, namespaces, writtenPrefixes } from './namespaces.ts'
import { classes } from './classes.ts'
import { properties, type PropertyFact } from './properties.ts'

/**
 * JSON-LD contexts of our own, in place of those that documents only give the address of: nothing is ever fetched, and one
 * of these addresses has been dead for years.
 */
export type JsonLdContext = Readonly<Record<string, string | Readonly<Record<string, string>>>>

/** The terms of DCAT-AP's published context that are not the local name of their property (DCAT-AP 3.0.1, section 4). */
const AP_NAMES: Readonly<Record<string, keyof typeof properties>> = {
  applicationProfile: 'conformsTo', beginning: 'hasBeginning', catalogue: 'catalog', changeType: 'status', compressionFormat: 'compressFormat',
  datasetDistribution: 'distributions', documentation: 'page', end: 'hasEnd', frequency: 'accrualPeriodicity', geographicalCoverage: 'spatial',
  linkedSchemas: 'conformsTo', listingDate: 'issued', modificationDate: 'modified', packagingFormat: 'packageFormat', preferredLabel: 'prefLabel',
  previous: 'prev', relatedResource: 'relation', releaseDate: 'issued', sourceMetadata: 'source', spatialResolution: 'spatialResolutionInMeters',
  temporalCoverage: 'temporal', themes: 'themeTaxonomy', license: 'licence', distribution: 'distributions', bytesize: 'byteSize',
}
const AP_CLASSES: Readonly<Record<string, keyof typeof classes>> = {
  Catalogue: 'Catalog', CatalogueRecord: 'CatalogRecord', LicenceDocument: 'LicenceDocument', LicenseDocument: 'LicenceDocument',
  PeriodofTime: 'PeriodOfTime', DatasetMemberOfADatasetSeries: 'Dataset',
}

function term({ iri, kind, datatype }: PropertyFact): string | Readonly<Record<string, string>> {
  if (kind === 'part' || kind === 'link') return { '@id': expand(iri), '@type': '@id' }
  if (kind === 'text') return { '@id': expand(iri), '@container': '@language' }
  return datatype ? { '@id': expand(iri), '@type': expand(datatype) } : expand(iri)
}

/** Prefixes, and every term of the property table by the names that DCAT-AP and the model give it. */
function dcatAp(): JsonLdContext {
  const prefixes = Object.entries(namespaces).filter(([prefix]) => writtenPrefixes.includes(prefix) || prefix === 'dcterms')
  const types = Object.entries(classes).map(([name, { iri }]) => [name, expand(iri)] as const)
  const terms = Object.entries(properties).map(([key, fact]) => [key, term(fact)] as const)
  const aliases = Object.entries(AP_NAMES).map(([name, key]) => [name, term(properties[key])] as const)
  const apTypes = Object.entries(AP_CLASSES).map(([name, key]) => [name, expand(classes[key].iri)] as const)
  return Object.fromEntries([...prefixes, ...terms, ...aliases, ...types, ...apTypes])
}

const iri = (name: string): Readonly<Record<string, string>> => ({ '@id': expand(name), '@type': '@id' })
const POD = 'https://project-open-data.cio.gov/v1.1/schema#'

/** Project Open Data 1.1: the fields of `data.json`, as ArcGIS Hub writes it. */
const projectOpenData: JsonLdContext = {
  dcat: expand('dcat:'), dct: expand('dct:'), foaf: expand('foaf:'), org: expand('org:'), pod: POD, skos: expand('skos:'), vcard: expand('vcard:'), xsd: expand('xsd:'),
  title: expand('dct:title'), description: expand('dct:description'), keyword: expand('dcat:keyword'), modified: expand('dct:modified'),
  issued: expand('dct:issued'), identifier: expand('dct:identifier'), language: expand('dct:language'), spatial: expand('dct:spatial'),
  temporal: expand('dct:temporal'), accrualPeriodicity: expand('dct:accrualPeriodicity'), theme: expand('dcat:theme'), rights: expand('dct:rights'),
  license: expand('dct:license'), publisher: expand('dct:publisher'), contactPoint: expand('dcat:contactPoint'), dataset: expand('dcat:dataset'),
  distribution: expand('dcat:distribution'), format: expand('dct:format'), mediaType: expand('dcat:mediaType'), name: expand('foaf:name'), mbox: expand('foaf:mbox'), homepage: iri('foaf:homepage'),
  fn: expand('vcard:fn'), hasEmail: iri('vcard:hasEmail'), accessURL: iri('dcat:accessURL'), downloadURL: iri('dcat:downloadURL'),
  landingPage: iri('dcat:landingPage'), conformsTo: iri('dct:conformsTo'), describedBy: iri('wdrs:describedby'), references: iri('dct:references'),
  isPartOf: expand('dct:isPartOf'), subOrganizationOf: expand('org:subOrganizationOf'), dataQuality: `${POD}dataQuality`,
  accessLevel: `${POD}accessLevel`, bureauCode: `${POD}bureauCode`, programCode: `${POD}programCode`, describedByType: `${POD}describedByType`,
  primaryITInvestmentUII: `${POD}primaryITInvestmentUII`, systemOfRecords: `${POD}systemOfRecords`, size: expand('dcat:byteSize'), byteSize: expand('dcat:byteSize'),
  Catalog: expand('dcat:Catalog'), Dataset: expand('dcat:Dataset'), Distribution: expand('dcat:Distribution'),
}

/** schema.org's own context is its vocabulary, and coercions that only change how values are written. */
const schemaOrg: JsonLdContext = { '@vocab': expand('schema:') }

export const podContext: JsonLdContext = projectOpenData
export const dcatContext: JsonLdContext = dcatAp()

const KNOWN: readonly (readonly [pattern: RegExp, context: JsonLdContext])[] = [
  [/^https?:\/\/project-open-data\.cio\.gov\/v1\.1\/schema(?:\/catalog\.jsonld)?\/?$/, podContext],
  [/^https?:\/\/semiceu\.github\.io\/DCAT-AP\/releases\/3[\w./-]*\/dcat-ap(?:\.context)?\.jsonld$/, dcatContext],
  [/^https?:\/\/schema\.org\/?(?:docs\/jsonldcontext\.jsonld?)?$/, schemaOrg],
]

/** The context of ours that stands for an address; undefined when we have none. */
export const knownContext = (url: string): JsonLdContext | undefined => KNOWN.find(([pattern]) => pattern.test(url))?.[1]
