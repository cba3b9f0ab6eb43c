import type { PropertyName } from './properties.ts'

/**
 * Which properties each class of the model has: `one` where the model keeps a single value (the first;
 * the others go to `extra`), `many` where it keeps a list. Texts always keep every language.
 */
export interface ClassFacts {
  readonly iri: string
  readonly one: readonly PropertyName[]
  readonly many: readonly PropertyName[]
}

const agentRoles = ['custodian', 'distributor', 'originator', 'principalInvestigator', 'processor', 'resourceProvider', 'user'] as const
const texts = ['title', 'description', 'keyword'] as const

const resourceOne = ['publisher', 'issued', 'modified', 'created', 'licence', 'accessRights', 'version', ...texts, 'versionNotes'] as const
const resourceMany = [
  'identifier', 'otherIdentifier', 'theme', 'type', 'language', 'conformsTo', 'relation', 'qualifiedRelation', 'qualifiedAttribution',
  'creator', 'contributor', 'rightsHolder', ...agentRoles, 'contactPoint', 'rights', 'landingPage', 'page', 'isReferencedBy', 'hasPart',
  'isPartOf', 'hasPolicy', 'applicableLegislation', 'hvdCategory', 'hasVersion', 'isVersionOf', 'previousVersion', 'replaces', 'source',
  'status', 'spatial', 'temporal', 'provenance', 'topicCategory', 'spatialResolutionInMeters',
] as const
const datasetOne = [...resourceOne, 'abstract', 'altLabel', 'accrualPeriodicity', 'temporalResolution'] as const
const datasetMany = [...resourceMany, 'distributions', 'sample', 'inSeries', 'prev', 'next', 'wasGeneratedBy'] as const

export type ClassName =
  | 'Address' | 'Agent' | 'Attribution' | 'Catalog' | 'CatalogRecord' | 'Checksum' | 'Concept' | 'DataService' | 'Dataset' | 'DatasetSeries'
  | 'Distribution' | 'Identifier' | 'Instant' | 'Kind' | 'LicenceDocument' | 'Location' | 'PeriodOfTime' | 'Relationship' | 'Thing'

export const classes: Readonly<Record<ClassName, ClassFacts>> = {
  Address: { iri: 'vcard:Address', one: ['streetAddress', 'postalCode', 'locality', 'countryName'], many: [] },
  Agent: { iri: 'foaf:Agent', one: ['name', 'type', 'homepage', 'label', 'prefLabel'], many: ['mbox', 'page', 'identifier'] },
  Attribution: { iri: 'prov:Attribution', one: ['agent'], many: ['hadRole'] },
  Catalog: {
    iri: 'dcat:Catalog',
    one: [...datasetOne, 'homepage'],
    many: [...datasetMany, 'themeTaxonomy', 'dataset', 'service', 'record', 'catalog'],
  },
  CatalogRecord: {
    iri: 'dcat:CatalogRecord',
    one: ['title', 'description', 'issued', 'modified', 'primaryTopic', 'status'],
    many: ['identifier', 'language', 'conformsTo', 'source', 'contactPoint', 'creator', 'publisher'],
  },
  Checksum: { iri: 'spdx:Checksum', one: ['algorithm', 'checksumValue'], many: [] },
  Concept: {
    iri: 'skos:Concept',
    one: ['prefLabel', 'altLabel', 'label', 'title', 'description'],
    many: ['notation', 'identifier', 'inScheme', 'exactMatch'],
  },
  DataService: {
    iri: 'dcat:DataService',
    one: resourceOne,
    many: [...resourceMany, 'endpointURL', 'endpointDescription', 'servesDataset', 'format', 'serviceProtocol'],
  },
  Dataset: { iri: 'dcat:Dataset', one: datasetOne, many: datasetMany },
  DatasetSeries: { iri: 'dcat:DatasetSeries', one: datasetOne, many: [...datasetMany, 'first', 'last', 'seriesMember'] },
  Distribution: {
    iri: 'dcat:Distribution',
    one: [
      'title', 'description', 'issued', 'modified', 'created', 'licence', 'accessRights', 'format', 'mediaType', 'compressFormat', 'packageFormat',
      'byteSize', 'checksum', 'availability', 'status', 'spatialResolutionInMeters', 'temporalResolution', 'hasPolicy', 'type', 'version',
    ],
    many: ['accessURL', 'downloadURL', 'accessService', 'rights', 'language', 'conformsTo', 'page', 'applicableLegislation', 'identifier'],
  },
  Identifier: { iri: 'adms:Identifier', one: ['notation', 'issued', 'creator'], many: [] },
  Instant: { iri: 'time:Instant', one: ['inXSDDate', 'inXSDDateTime', 'inXSDDateTimeStamp', 'inXSDgYear'], many: [] },
  Kind: {
    iri: 'vcard:Kind',
    one: ['fn', 'organizationName', 'name', 'title'],
    many: ['hasEmail', 'mbox', 'hasTelephone', 'hasURL', 'hasAddress'],
  },
  LicenceDocument: { iri: 'dct:LicenseDocument', one: ['title', 'label', 'description'], many: ['type', 'identifier', 'exactMatch'] },
  Location: { iri: 'dct:Location', one: ['prefLabel', 'label'], many: ['bbox', 'centroid', 'geometry', 'identifier', 'inScheme'] },
  PeriodOfTime: { iri: 'dct:PeriodOfTime', one: ['startDate', 'endDate', 'hasBeginning', 'hasEnd', 'label'], many: [] },
  Relationship: { iri: 'dcat:Relationship', one: [], many: ['relation', 'hadRole'] },
  Thing: { iri: 'rdfs:Resource', one: ['title', 'label', 'prefLabel', 'description'], many: ['identifier'] },
}
