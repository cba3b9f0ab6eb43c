/** A difference between a shape file and our rows, with the text that decides it. */
export interface Exception {
  /** Full name of the property, prefixed; any property when absent. */
  readonly property?: string
  readonly constraint: string
  /** Who reports it alone. */
  readonly only: 'shapes' | 'ours'
  /** What must be true of one of the values for the line to explain the difference. */
  readonly when?: { readonly typed: readonly string[] } | { readonly under: string } | 'any value' | 'unknown code'
  readonly clause: string
}

const VCARD = 'vCard ontology: Individual, Group, Organization and Location are subclasses of Kind'
const FOAF = 'FOAF and ORG: organisations and persons are subclasses of foaf:Agent'
const AGENTS = { typed: ['foaf:Group', 'foaf:Organization', 'foaf:Person', 'org:FormalOrganization', 'org:Organization', 'org:OrganizationalUnit'] }
const KINDS = { typed: ['vcard:Group', 'vcard:Individual', 'vcard:Location', 'vcard:Organization'] }
const RESOURCES = { typed: ['dcat:Catalog', 'dcat:DataService', 'dcat:Dataset', 'dcat:DatasetSeries'] }
const IANA = 'DCAT-AP 3.0.1, controlled vocabularies: an address of the IANA registry is a media type'
const NEWER = 'DCAT-AP 3.0.1, controlled vocabularies: tables grow; a code that our edition does not hold is unknown, not wrong'
const GONE = 'DCAT-AP 3.0.1, Dataset.hasversion: dcat:hasVersion took its place'
const EVERYTHING = 'RDF Schema 1.1, 2.1: everything described by RDF is an rdfs:Resource'

const LICENCE = 'DCMI terms: LicenseDocument is a subclass of RightsStatement'

const COMMON: readonly Exception[] = [
  { constraint: 'class', only: 'shapes', when: 'unknown code', clause: NEWER },
  { property: 'dct:rights', constraint: 'class', only: 'shapes', when: { typed: ['dct:LicenseDocument'] }, clause: LICENCE },
  { property: 'dct:rights', constraint: 'class', only: 'shapes', when: { under: '/authority/licence/' }, clause: LICENCE },
  { property: 'dcat:contactPoint', constraint: 'class', only: 'shapes', when: KINDS, clause: VCARD },
]
const TOPIC: Exception = { property: 'foaf:primaryTopic', constraint: 'class', only: 'shapes', when: RESOURCES, clause: 'DCAT 3, 6.4: catalogues, datasets, series and services are dcat:Resource' }
const CLASSES: readonly Exception[] = [...COMMON, TOPIC]

const ENDPOINTS: readonly Exception[] = [
  { property: 'dcat:endpointDescription', constraint: 'class', only: 'shapes', when: 'any value', clause: EVERYTHING },
  { property: 'dcat:endpointURL', constraint: 'class', only: 'shapes', when: 'any value', clause: EVERYTHING },
]

const HVD_RANGES: readonly Exception[] = [
  ...CLASSES,
  ...ENDPOINTS,
  { property: 'dcat:accessURL', constraint: 'class', only: 'shapes', when: 'any value', clause: EVERYTHING },
  { property: 'vcard:hasEmail', constraint: 'class', only: 'shapes', when: 'any value', clause: EVERYTHING },
  { property: 'vcard:hasURL', constraint: 'class', only: 'shapes', when: 'any value', clause: EVERYTHING },
]

/** What the shapes of ranges ask of the types that a document states, and the text asks of the values themselves. */
const AP_RANGES: readonly Exception[] = [
  ...COMMON,
  { property: 'dcat:compressFormat', constraint: 'class', only: 'shapes', when: { under: 'www.iana.org/assignments/media-types/' }, clause: IANA },
  { property: 'dcat:mediaType', constraint: 'class', only: 'shapes', when: { under: 'www.iana.org/assignments/media-types/' }, clause: IANA },
  { property: 'dcat:packageFormat', constraint: 'class', only: 'shapes', when: { under: 'www.iana.org/assignments/media-types/' }, clause: IANA },
  { property: 'dct:accessRights', constraint: 'class', only: 'shapes', when: { typed: ['dct:LicenseDocument'] }, clause: LICENCE },
  { property: 'dct:accessRights', constraint: 'class', only: 'shapes', when: { under: '/authority/licence/' }, clause: LICENCE },
  { property: 'dct:creator', constraint: 'class', only: 'shapes', when: AGENTS, clause: FOAF },
  { property: 'dct:format', constraint: 'class', only: 'shapes', when: { under: 'www.iana.org/assignments/media-types/' }, clause: IANA },
  { property: 'dct:format', constraint: 'class', only: 'shapes', when: { typed: ['dct:FileFormat', 'dct:MediaType', 'dct:SizeOrDuration'] }, clause: 'DCMI terms: FileFormat, MediaType and SizeOrDuration are subclasses of MediaTypeOrExtent' },
  { property: 'dct:publisher', constraint: 'class', only: 'shapes', when: AGENTS, clause: FOAF },
]

/** One table a shape file; a line that explains nothing any more fails the test. */
export const exceptions: Readonly<Record<string, readonly Exception[]>> = {
  'shapes-dcat-ap/2.1.1/dcat-ap_2.1.1_shacl_shapes.ttl': [
    { property: 'dc:isReferencedBy', constraint: 'nodeKind', only: 'shapes', clause: 'DCAT-AP 2.1.1, Dataset, is referenced by: dct:isReferencedBy; there is no such element in dc:' },
  ],
  'shapes-dcat-ap/2.1.1/dcat-ap_2.1.1_shacl_range.ttl': AP_RANGES,
  'shapes-dcat-ap/3.0.1/html/shacl/shapes.ttl': [
    { property: 'dcat:spatialResolutionInMeters', constraint: 'maxCount', only: 'shapes', clause: 'DCAT-AP 3.0.1, Dataset.spatialresolution: 0..*' },
    { property: 'dcat:theme', constraint: 'nodeKind', only: 'shapes', clause: 'DCAT-AP 3.0.1, Dataset.theme: a Concept, whose address the vocabulary constraint asks for' },
    { property: 'dcatap:applicableLegislation', constraint: 'nodeKind', only: 'shapes', clause: 'DCAT-AP 3.0.1, Dataset.applicablelegislation: a Legal Resource, described or named' },
    { property: 'dct:conformsTo', constraint: 'maxCount', only: 'shapes', clause: 'DCAT-AP 3.0.1, CatalogueRecord.applicationprofile: 0..*' },
    { property: 'dct:rights', constraint: 'maxCount', only: 'shapes', clause: 'DCAT-AP 3.0.1, Catalogue.rights and Distribution.rights: 0..*' },
    { property: 'dct:hasVersion', constraint: 'nodeKind', only: 'shapes', clause: GONE },
    { property: 'locn:geometry', constraint: 'nodeKind', only: 'ours', clause: 'DCAT-AP 3.0.1, Location.geometry: range locn:Geometry' },
    { property: 'locn:geometry', constraint: 'nodeKind', only: 'shapes', clause: 'DCAT-AP 3.0.1, Location.geometry: range locn:Geometry' },
  ],
  'shapes-dcat-ap/3.0.1/html/shacl/range.ttl': [
    ...AP_RANGES,
    { property: 'dct:hasVersion', constraint: 'class', only: 'shapes', clause: GONE },
    { property: 'dct:isPartOf', constraint: 'class', only: 'shapes', clause: 'DCAT-AP 3.0.1, Catalogue: has part only; the inverse is no longer a property of the profile' },
  ],
  'shapes-dcat-ap/3.0.1/shacl/dcat-ap-SHACL.ttl': [...AP_RANGES, TOPIC],
  'shapes-dcat-ap/3.0.1/shacl/ranges.ttl': [...AP_RANGES, ...ENDPOINTS, TOPIC],
  'shapes-dcat-ap-hvd/3.0.0-hvd/html/hvd-SHACL-base.ttl': [],
  'shapes-dcat-ap-hvd/3.0.0-hvd/html/hvd-SHACL-ranges.ttl': HVD_RANGES,
  'shapes-dcat-ap-hvd/3.0.0-hvd/html/hvd-SHACL-full.ttl': HVD_RANGES,
  'shapes-dcat-ap-hvd/3.0.0-hvd/shacl/hvd-SHACL.ttl': HVD_RANGES,
}
