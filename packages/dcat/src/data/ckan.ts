import type { FieldRow, PartRow } from './fields.ts'

/**
 * Fields of CKAN and their property: the mapping of ckanext-dcat 2.4.3, in the form of its schemas (ckanext-scheming). The same
 * fields are read in the older `extras`.
 */
export const CKAN_DATASET: readonly FieldRow[] = [
  ['title_translated title name', 'dct:title', 'translated'],
  ['notes_translated notes', 'dct:description', 'translated'],
  ['url', 'dcat:landingPage', 'address'],
  ['version dcat_version', 'dcat:version', 'text'],
  ['version_notes_translated version_notes', 'adms:versionNotes', 'translated'],
  ['issued metadata_created', 'dct:issued', 'date'],
  ['modified metadata_modified', 'dct:modified', 'date'],
  ['created', 'dct:created', 'date'],
  ['frequency accrual_periodicity', 'dct:accrualPeriodicity', 'frequency'],
  ['language', 'dct:language', 'languages'],
  ['theme', 'dcat:theme', 'addresses'],
  ['access_rights', 'dct:accessRights', 'statement'],
  ['provenance', 'dct:provenance', 'statement'],
  ['dcat_type', 'dct:type', 'address'],
  ['conforms_to', 'dct:conformsTo', 'addresses'],
  ['documentation', 'foaf:page', 'addresses'],
  ['is_referenced_by', 'dct:isReferencedBy', 'addresses'],
  ['has_version', 'dcat:hasVersion', 'addresses'],
  ['is_version_of', 'dct:isVersionOf', 'addresses'],
  ['source', 'dct:source', 'addresses'],
  ['sample', 'adms:sample', 'addresses'],
  ['related_resource', 'dct:relation', 'addresses'],
  ['alternate_identifier', 'adms:identifier', 'addresses'],
  ['applicable_legislation', 'dcatap:applicableLegislation', 'addresses'],
  ['hvd_category', 'dcatap:hvdCategory', 'addresses'],
  ['in_series', 'dcat:inSeries', 'addresses'],
  ['rights', 'dct:rights', 'addresses'],
  ['acronym', 'skos:altLabel', 'text'],
  ['temporal_resolution', 'dcat:temporalResolution', 'durations'],
  ['spatial_resolution_in_meters', 'dcat:spatialResolutionInMeters', 'decimals'],
]

const checksum: PartRow = {
  property: 'spdx:checksum', type: 'spdx:Checksum', needs: 'hash', rows: [['hash', 'spdx:checksumValue', 'hex'], ['hash_algorithm', 'spdx:algorithm', 'algorithm']],
}
const accessService: PartRow = {
  property: 'dcat:accessService', type: 'dcat:DataService', field: 'access_services', many: true, name: 'uri',
  rows: [
    ['title_translated title', 'dct:title', 'translated'],
    ['description_translated description', 'dct:description', 'translated'],
    ['endpoint_url', 'dcat:endpointURL', 'addresses'],
    ['endpoint_description', 'dcat:endpointDescription', 'address'],
    ['serves_dataset', 'dcat:servesDataset', 'addresses'],
    ['access_rights', 'dct:accessRights', 'address'],
    ['license', 'dct:license', 'licence-udata'],
  ],
}

export const CKAN_RESOURCE: readonly FieldRow[] = [
  ['id', 'dct:identifier', 'text'],
  ['name_translated name title', 'dct:title', 'translated'],
  ['description_translated description', 'dct:description', 'translated'],
  ['format', 'dct:format', 'format-name'],
  ['mimetype', 'dcat:mediaType', 'media-type'],
  ['size', 'dcat:byteSize', 'integer'],
  ['license license_id', 'dct:license', 'licence-udata'],
  ['language', 'dct:language', 'languages'],
  ['issued created', 'dct:issued', 'date'],
  ['modified last_modified metadata_modified', 'dct:modified', 'date'],
  ['status', 'adms:status', 'address'],
  ['availability', 'dcatap:availability', 'address'],
  ['rights', 'dct:rights', 'statement'],
  ['documentation', 'foaf:page', 'addresses'],
  ['conforms_to', 'dct:conformsTo', 'addresses'],
  ['compress_format', 'dcat:compressFormat', 'address'],
  ['package_format', 'dcat:packageFormat', 'address'],
  ['applicable_legislation', 'dcatap:applicableLegislation', 'addresses'],
  ['temporal_resolution', 'dcat:temporalResolution', 'duration'],
  ['spatial_resolution_in_meters', 'dcat:spatialResolutionInMeters', 'decimal'],
]
export const CKAN_RESOURCE_PARTS: readonly PartRow[] = [checksum, accessService]

const AGENT: readonly FieldRow[] = [
  ['name_translated name', 'foaf:name', 'translated'],
  ['email', 'foaf:mbox', 'email'],
  ['url homepage', 'foaf:homepage', 'address'],
  ['type', 'dct:type', 'address'],
  ['identifier', 'dct:identifier', 'text'],
]
const CONTACT: readonly FieldRow[] = [
  ['name_translated name', 'vcard:fn', 'translated'],
  ['email', 'vcard:hasEmail', 'email'],
  ['url', 'vcard:hasURL', 'address'],
  ['identifier', 'vcard:hasUID', 'text'],
]
const organization = { type: 'foaf:Organization', name: 'uri', rows: AGENT } as const

export const CKAN_PARTS: readonly PartRow[] = [
  { ...organization, property: 'dct:publisher', field: 'publisher', many: true },
  { ...organization, property: 'dct:creator', field: 'creator', many: true },
  { ...organization, property: 'dct:contributor', field: 'contributor', many: true },
  { property: 'dcat:contactPoint', type: 'vcard:Kind', field: 'contact', many: true, name: 'uri', rows: CONTACT },
  {
    property: 'dct:temporal', type: 'dct:PeriodOfTime', field: 'temporal_coverage', many: true,
    rows: [['start', 'dcat:startDate', 'date'], ['end', 'dcat:endDate', 'date']],
  },
  {
    property: 'dct:spatial', type: 'dct:Location', field: 'spatial_coverage', many: true, name: 'uri',
    rows: [['text_translated text', 'skos:prefLabel', 'translated'], ['geom', 'locn:geometry', 'geometry'], ['bbox', 'dcat:bbox', 'geometry'], ['centroid', 'dcat:centroid', 'geometry']],
  },
  {
    property: 'dcat:qualifiedRelation', type: 'dcat:Relationship', field: 'qualified_relation', many: true, name: 'uri',
    rows: [['relation', 'dct:relation', 'addresses'], ['role', 'dcat:hadRole', 'address']],
  },
  {
    property: 'prov:qualifiedAttribution', type: 'prov:Attribution', field: 'qualified_attribution', many: true, name: 'uri', rows: [['role', 'dcat:hadRole', 'address']],
    parts: [{ ...organization, property: 'prov:agent', field: 'agent', many: true }],
  },
]

/** The older form of the same nodes: one of each, field by field, each field after the name of the node. */
const flat = (prefix: string, rows: readonly FieldRow[], others: Readonly<Record<string, string>> = {}): readonly FieldRow[] =>
  rows.map(([names, property, kind]) => {
    const own = names.split(' ').find((name) => !name.endsWith('_translated')) ?? ''
    return [[`${prefix}_${own}`, ...(others[own] ? [others[own]] : [])].join(' '), property, kind === 'translated' ? 'text' : kind]
  })
export const CKAN_FLAT_PARTS: Readonly<Record<'publisher' | 'creator' | 'contact' | 'temporal' | 'spatial', PartRow>> = {
  publisher: { property: 'dct:publisher', type: 'foaf:Organization', name: 'publisher_uri', rows: flat('publisher', AGENT) },
  creator: { property: 'dct:creator', type: 'foaf:Organization', name: 'creator_uri', rows: flat('creator', AGENT) },
  contact: {
    property: 'dcat:contactPoint', type: 'vcard:Kind', name: 'contact_uri',
    rows: flat('contact', CONTACT, { name: 'maintainer author', email: 'maintainer_email author_email' }),
  },
  temporal: { property: 'dct:temporal', type: 'dct:PeriodOfTime', rows: [['temporal_start', 'dcat:startDate', 'date'], ['temporal_end', 'dcat:endDate', 'date']] },
  spatial: {
    property: 'dct:spatial', type: 'dct:Location', name: 'spatial_uri',
    rows: [['spatial_text', 'skos:prefLabel', 'text'], ['spatial', 'locn:geometry', 'geometry'], ['spatial_bbox', 'dcat:bbox', 'geometry'], ['spatial_centroid', 'dcat:centroid', 'geometry']],
  },
}
