export interface PropertyFact {
  /** Prefixed name. */
  readonly iri: string
  readonly kind: 'text' | 'literal' | 'part' | 'link'
  /** The class of the described node, for a `part`. */
  readonly range?: string
  /** The datatype that the norm asks of a literal. */
  readonly datatype?: string
}

/**
 * The one property table: what the model calls each property of DCAT-AP 3.0.1 (and the few more that
 * data.gouv.fr and GeoDCAT-AP read), its IRI, and the kind of value. Readers, writers, the JSON-LD
 * context and the types of `model/` follow it. A key means one property everywhere.
 *
 * Columns: the prefix, or the prefixed name where the key is not the property’s own name; the kind of value; for a
 * `part`, the class of the node where it is more than a thing; for a `literal`, the datatype that the norm asks for.
 *
 * Kinds: `text` holds every language in one map; `literal` keeps lexical form and datatype; `part` is a
 * node described in place; `link` names a node described elsewhere in the catalogue.
 */
const table = {
  abstract: ['dct', 'text'],
  accessRights: ['dct', 'part', 'Concept'],
  accessService: ['dcat', 'link'],
  accessURL: ['dcat', 'part'],
  accrualPeriodicity: ['dct', 'part', 'Concept'],
  agent: ['prov', 'part', 'Agent'],
  algorithm: ['spdx', 'part', 'Concept'],
  altLabel: ['skos', 'text'],
  applicableLegislation: ['dcatap', 'part'],
  availability: ['dcatap', 'part', 'Concept'],
  bbox: ['dcat', 'literal'],
  byteSize: ['dcat', 'literal', 'xsd:nonNegativeInteger'],
  catalog: ['dcat', 'link'],
  centroid: ['dcat', 'literal'],
  checksum: ['spdx', 'part', 'Checksum'],
  checksumValue: ['spdx', 'literal', 'xsd:hexBinary'],
  compressFormat: ['dcat', 'part', 'Concept'],
  conformsTo: ['dct', 'part'],
  contactPoint: ['dcat', 'part', 'Kind'],
  contributor: ['dct', 'part', 'Agent'],
  countryName: ['vcard:country-name', 'text'],
  created: ['dct', 'literal', 'xsd:date'],
  creator: ['dct', 'part', 'Agent'],
  custodian: ['geodcat', 'part', 'Agent'],
  dataset: ['dcat', 'link'],
  description: ['dct', 'text'],
  distributions: ['dcat:distribution', 'part', 'Distribution'],
  distributor: ['geodcat', 'part', 'Agent'],
  downloadURL: ['dcat', 'part'],
  endDate: ['dcat', 'literal', 'xsd:date'],
  endpointDescription: ['dcat', 'part'],
  endpointURL: ['dcat', 'part'],
  exactMatch: ['skos', 'link'],
  first: ['dcat', 'link'],
  fn: ['vcard', 'text'],
  format: ['dct', 'part', 'Concept'],
  geometry: ['locn', 'literal'],
  hadRole: ['dcat', 'part', 'Concept'],
  hasAddress: ['vcard', 'part', 'Address'],
  hasBeginning: ['time', 'part', 'Instant'],
  hasEmail: ['vcard', 'part'],
  hasEnd: ['time', 'part', 'Instant'],
  hasPart: ['dct', 'link'],
  hasPolicy: ['odrl', 'part'],
  hasTelephone: ['vcard', 'part'],
  hasURL: ['vcard', 'part'],
  hasVersion: ['dcat', 'link'],
  homepage: ['foaf', 'part'],
  hvdCategory: ['dcatap', 'part', 'Concept'],
  identifier: ['dct', 'literal'],
  inScheme: ['skos', 'part'],
  inSeries: ['dcat', 'link'],
  inXSDDate: ['time', 'literal', 'xsd:date'],
  inXSDDateTime: ['time', 'literal', 'xsd:dateTime'],
  inXSDDateTimeStamp: ['time', 'literal', 'xsd:dateTimeStamp'],
  inXSDgYear: ['time', 'literal', 'xsd:gYear'],
  isPartOf: ['dct', 'link'],
  isReferencedBy: ['dct', 'part'],
  isVersionOf: ['dct', 'link'],
  issued: ['dct', 'literal', 'xsd:date'],
  keyword: ['dcat', 'text'],
  label: ['rdfs', 'text'],
  landingPage: ['dcat', 'part'],
  language: ['dct', 'part', 'Concept'],
  last: ['dcat', 'link'],
  licence: ['dct:license', 'part', 'LicenceDocument'],
  locality: ['vcard', 'text'],
  mbox: ['foaf', 'part'],
  mediaType: ['dcat', 'part', 'Concept'],
  modified: ['dct', 'literal', 'xsd:date'],
  name: ['foaf', 'text'],
  next: ['dcat', 'link'],
  notation: ['skos', 'literal'],
  organizationName: ['vcard:organization-name', 'text'],
  originator: ['geodcat', 'part', 'Agent'],
  otherIdentifier: ['adms:identifier', 'part', 'Identifier'],
  packageFormat: ['dcat', 'part', 'Concept'],
  page: ['foaf', 'part'],
  postalCode: ['vcard:postal-code', 'text'],
  prefLabel: ['skos', 'text'],
  prev: ['dcat', 'link'],
  previousVersion: ['dcat', 'link'],
  primaryTopic: ['foaf', 'link'],
  principalInvestigator: ['geodcat', 'part', 'Agent'],
  processor: ['geodcat', 'part', 'Agent'],
  provenance: ['dct', 'part'],
  publisher: ['dct', 'part', 'Agent'],
  qualifiedAttribution: ['prov', 'part', 'Attribution'],
  qualifiedRelation: ['dcat', 'part', 'Relationship'],
  record: ['dcat', 'link'],
  relation: ['dct', 'part'],
  replaces: ['dct', 'link'],
  resourceProvider: ['geodcat', 'part', 'Agent'],
  rights: ['dct', 'part'],
  rightsHolder: ['dct', 'part', 'Agent'],
  sample: ['adms', 'part', 'Distribution'],
  servesDataset: ['dcat', 'link'],
  service: ['dcat', 'link'],
  serviceProtocol: ['geodcat', 'part', 'Concept'],
  seriesMember: ['dcat', 'link'],
  source: ['dct', 'link'],
  spatial: ['dct', 'part', 'Location'],
  spatialResolutionInMeters: ['dcat', 'literal', 'xsd:decimal'],
  startDate: ['dcat', 'literal', 'xsd:date'],
  status: ['adms', 'part', 'Concept'],
  streetAddress: ['vcard:street-address', 'text'],
  temporal: ['dct', 'part', 'PeriodOfTime'],
  temporalResolution: ['dcat', 'literal', 'xsd:duration'],
  theme: ['dcat', 'part', 'Concept'],
  themeTaxonomy: ['dcat', 'part'],
  title: ['dct', 'text'],
  topicCategory: ['geodcat', 'part', 'Concept'],
  type: ['dct', 'part', 'Concept'],
  user: ['geodcat', 'part', 'Agent'],
  version: ['dcat', 'literal'],
  versionNotes: ['adms', 'text'],
  wasGeneratedBy: ['prov', 'part'],
} as const

export type PropertyName = keyof typeof table

function fact(name: string, [iri, kind, of]: readonly [iri: string, kind: PropertyFact['kind'], of?: string]): PropertyFact {
  const prefixed = iri.includes(':') ? iri : `${iri}:${name}`
  return { iri: prefixed, kind, ...(kind === 'part' ? { range: of ?? 'Thing' } : of && { datatype: of }) }
}

/** The table above, by the key of the model. */
export const properties: Readonly<Record<PropertyName, PropertyFact>> = Object.fromEntries(Object.entries(table).map(([name, row]) => [name, fact(name, row)])) as Record<PropertyName, PropertyFact>
