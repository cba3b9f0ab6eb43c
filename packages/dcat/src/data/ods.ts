import type { FieldRow, PartRow } from './fields.ts'

/** Fields of Opendatasoft (Huwise, Explore API v2.1) and their property, group by group. Texts are in the language of the record. */
export const ODS_DEFAULT: readonly FieldRow[] = [
  ['title', 'dct:title', 'text'],
  ['description', 'dct:description', 'text'],
  ['keyword', 'dcat:keyword', 'texts'],
  ['theme', 'dcat:theme', 'theme-labels'],
  ['modified data_processed', 'dct:modified', 'date'],
]
/** Fields whose texts have no language. */
export const ODS_DEFAULT_PLAIN: readonly FieldRow[] = [['references', 'dct:relation', 'addresses'], ['attributions', 'dct:rights', 'texts']]

const named = (property: string, field: string): PartRow => ({ property, type: 'foaf:Agent', rows: [[field, 'foaf:name', 'text']] })
export const ODS_PUBLISHER: PartRow = named('dct:publisher', 'publisher')

export const ODS_DCAT: readonly FieldRow[] = [
  ['created', 'dct:created', 'date'],
  ['issued', 'dct:issued', 'date'],
  ['accrualperiodicity', 'dct:accrualPeriodicity', 'frequency-label'],
  ['dataquality', 'dct:provenance', 'text'],
]
/** Texts in the place of a node: what a record says of its place and its period in words. */
export const ODS_DCAT_WORDS: readonly FieldRow[] = [['spatial', 'dct:spatial', 'text'], ['temporal', 'dct:temporal', 'text']]
export const ODS_DCAT_PARTS: readonly PartRow[] = [
  named('dct:creator', 'creator'),
  named('dct:contributor', 'contributor'),
  { property: 'dcat:contactPoint', type: 'vcard:Kind', rows: [['contact_name', 'vcard:fn', 'text'], ['contact_email', 'vcard:hasEmail', 'email']] },
  {
    property: 'dct:temporal', type: 'dct:PeriodOfTime',
    rows: [['temporal_coverage_start temporal_coverage_start_date', 'dcat:startDate', 'date'], ['temporal_coverage_end temporal_coverage_end_date', 'dcat:endDate', 'date']],
  },
]

export const ODS_INSPIRE: readonly FieldRow[] = [['lineage', 'dct:provenance', 'text']]
export const ODS_INSPIRE_CONTACT: PartRow = {
  property: 'dcat:contactPoint', type: 'vcard:Kind', rows: [['contact_individual_name contact_organisation_name', 'vcard:fn', 'text'], ['contact_email', 'vcard:hasEmail', 'email']],
}
/** The four sides of the extent, in the order of a box: west, south, east, north. */
export const ODS_BOX: readonly string[] = ['westbound_longitude', 'southbound_latitude', 'eastbound_longitude', 'northbound_latitude'].map((side) => `extend_bounding_box_${side}`)

/** A file given beside the records. */
export const ODS_FILE: readonly FieldRow[] = [
  ['title', 'dct:title', 'text'],
  ['description', 'dct:description', 'text'],
  ['mimetype', 'dcat:mediaType', 'media-type'],
]

/** The exports that the platform offers for every dataset with records; maps add the geographic ones. */
export const ODS_EXPORTS: readonly string[] = ['csv', 'json', 'xlsx', 'parquet']
export const ODS_GEO_EXPORTS: readonly string[] = ['geojson', 'shp', 'kml']
