import type { FieldRow, PartRow } from './fields.ts'

/** Fields of the API of data.gouv.fr (udata) and their property. What a row cannot say is in the reader and the writer of that name. */
export const DATAGOUV_DATASET: readonly FieldRow[] = [
  ['title', 'dct:title', 'text'],
  ['acronym', 'skos:altLabel', 'text'],
  ['description', 'dct:description', 'text'],
  ['tags', 'dcat:keyword', 'texts'],
  ['license', 'dct:license', 'licence-udata'],
  ['frequency', 'dct:accrualPeriodicity', 'frequency-udata'],
]

export const DATAGOUV_PERIOD: PartRow = {
  property: 'dct:temporal', type: 'dct:PeriodOfTime', field: 'temporal_coverage', rows: [['start', 'dcat:startDate', 'date'], ['end', 'dcat:endDate', 'date']],
}
export const DATAGOUV_PLACE: PartRow = {
  property: 'dct:spatial', type: 'dct:Location', field: 'spatial', rows: [['geom', 'locn:geometry', 'geojson'], ['zones', 'dct:identifier', 'texts']],
}
export const DATAGOUV_PUBLISHER: readonly FieldRow[] = [
  ['name', 'foaf:name', 'text'],
  ['business_number_id', 'dct:identifier', 'text'],
  ['url', 'foaf:homepage', 'address'],
]

export const DATAGOUV_RESOURCE: readonly FieldRow[] = [
  ['id', 'dct:identifier', 'text'],
  ['title', 'dct:title', 'text'],
  ['description', 'dct:description', 'text'],
  ['type', 'dct:type', 'text'],
  ['format', 'dct:format', 'format'],
  ['mime', 'dcat:mediaType', 'media-type'],
  ['filesize', 'dcat:byteSize', 'integer'],
  ['created_at', 'dct:issued', 'date'],
  ['last_modified', 'dct:modified', 'date'],
]
export const DATAGOUV_CHECKSUM: PartRow = {
  property: 'spdx:checksum', type: 'spdx:Checksum', field: 'checksum', needs: 'value', rows: [['value', 'spdx:checksumValue', 'hex'], ['type', 'spdx:algorithm', 'algorithm']],
}

export const DATAGOUV_SERVICE: readonly FieldRow[] = [
  ['id', 'dct:identifier', 'text'],
  ['title', 'dct:title', 'text'],
  ['acronym', 'skos:altLabel', 'text'],
  ['description', 'dct:description', 'text'],
  ['base_api_url', 'dcat:endpointURL', 'address'],
  ['machine_documentation_url endpoint_description_url', 'dcat:endpointDescription', 'address'],
  ['tags', 'dcat:keyword', 'texts'],
  ['license', 'dct:license', 'licence-udata'],
  ['created_at', 'dct:issued', 'date'],
  ['metadata_modified_at', 'dct:modified', 'date'],
]
/** Both are read as documentation; the first is written. */
export const DATAGOUV_SERVICE_PAGES: readonly FieldRow[] = [
  ['technical_documentation_url', 'foaf:page', 'address'],
  ['business_documentation_url', 'foaf:page', 'address'],
]

/** The roles that a contact point may have, and the property of each. */
export const DATAGOUV_ROLES: Readonly<Record<string, string>> = {
  contact: 'dcat:contactPoint', publisher: 'dct:publisher', creator: 'dct:creator', contributor: 'dct:contributor', rightsHolder: 'dct:rightsHolder', custodian: 'geodcat:custodian',
  distributor: 'geodcat:distributor', originator: 'geodcat:originator', principalInvestigator: 'geodcat:principalInvestigator',
  processor: 'geodcat:processor', resourceProvider: 'geodcat:resourceProvider', user: 'geodcat:user',
}
/** What a contact point says, of whom to write to and of who has a role. */
export const DATAGOUV_CONTACT: readonly FieldRow[] = [['name', 'vcard:fn', 'text'], ['email', 'vcard:hasEmail', 'email'], ['contact_form', 'vcard:hasURL', 'address']]
export const DATAGOUV_AGENT: readonly FieldRow[] = [['name', 'foaf:name', 'text'], ['email', 'foaf:mbox', 'email'], ['contact_form', 'foaf:homepage', 'address']]

/** Who may access, and the code of the European table; the first of two is written. */
export const DATAGOUV_ACCESS: readonly (readonly [access: string, code: string])[] = [['open', 'PUBLIC'], ['restricted', 'RESTRICTED'], ['open_with_account', 'RESTRICTED']]
