import type { FieldRow, PartRow } from './fields.ts'

/** The version of Project Open Data that a `data.json` says it follows, its context and its schema. */
export const POD = {
  conformsTo: 'https://project-open-data.cio.gov/v1.1/schema',
  context: 'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld',
  describedBy: 'https://project-open-data.cio.gov/v1.1/schema/catalog.json',
  terms: 'https://project-open-data.cio.gov/v1.1/schema#',
} as const
const own = (name: string, kind: FieldRow[2]): FieldRow => [name, POD.terms + name, kind]

/** Fields of a dataset in `data.json` 1.1; those of a catalogue are among them. The JSON-LD context gives them the same properties. */
export const POD_DATASET: readonly FieldRow[] = [
  ['title', 'dct:title', 'text'],
  ['description', 'dct:description', 'text'],
  ['keyword', 'dcat:keyword', 'texts'],
  ['modified', 'dct:modified', 'date'],
  ['issued', 'dct:issued', 'date'],
  ['identifier', 'dct:identifier', 'identifier'],
  ['accessLevel', 'dct:accessRights', 'access-level'],
  ['license', 'dct:license', 'address'],
  ['rights', 'dct:rights', 'text'],
  ['spatial', 'dct:spatial', 'text'],
  ['accrualPeriodicity', 'dct:accrualPeriodicity', 'frequency-iso'],
  ['conformsTo', 'dct:conformsTo', 'address'],
  ['describedBy', 'wdrs:describedby', 'address'],
  ['landingPage', 'dcat:landingPage', 'address'],
  ['language', 'dct:language', 'language-tags'],
  ['references', 'dct:references', 'addresses'],
  ['theme', 'dcat:theme', 'theme-labels'],
  ['isPartOf', 'dct:isPartOf', 'text'],
  own('describedByType', 'text'),
  own('bureauCode', 'texts'),
  own('programCode', 'texts'),
  own('primaryITInvestmentUII', 'text'),
  own('systemOfRecords', 'text'),
]

/** `start/end` in one text. */
export const POD_PERIOD: PartRow = { property: 'dct:temporal', type: 'dct:PeriodOfTime', field: 'temporal', rows: [['start', 'dcat:startDate', 'date'], ['end', 'dcat:endDate', 'date']] }
const ORGANIZATION: readonly FieldRow[] = [['name', 'foaf:name', 'text'], ['mbox', 'foaf:mbox', 'address'], ['homepage', 'foaf:homepage', 'address']]
export const POD_PUBLISHER: PartRow = {
  property: 'dct:publisher', type: 'org:Organization', field: 'publisher', name: '@id', rows: ORGANIZATION,
  parts: [{ property: 'org:subOrganizationOf', type: 'org:Organization', field: 'subOrganizationOf', name: '@id', rows: ORGANIZATION }],
}
export const POD_CONTACT: PartRow = {
  property: 'dcat:contactPoint', type: 'vcard:Contact', field: 'contactPoint', name: '@id', rows: [['fn', 'vcard:fn', 'text'], ['hasEmail', 'vcard:hasEmail', 'mailto']],
}

export const POD_DISTRIBUTION: readonly FieldRow[] = [
  ['title', 'dct:title', 'text'],
  ['description', 'dct:description', 'text'],
  ['accessURL', 'dcat:accessURL', 'address'],
  ['downloadURL', 'dcat:downloadURL', 'address'],
  ['format', 'dct:format', 'format-name'],
  ['mediaType', 'dcat:mediaType', 'media-type'],
  ['conformsTo', 'dct:conformsTo', 'address'],
  ['describedBy', 'wdrs:describedby', 'address'],
  ['license', 'dct:license', 'address'],
  ['rights', 'dct:rights', 'text'],
  ['issued', 'dct:issued', 'date'],
  ['modified', 'dct:modified', 'date'],
  ['identifier', 'dct:identifier', 'identifier'],
  ['language', 'dct:language', 'language-tags'],
  ['byteSize', 'dcat:byteSize', 'integer'],
  own('describedByType', 'text'),
]

/** How open a dataset is, and the code of the European table. */
export const POD_ACCESS: readonly (readonly [level: string, code: string])[] = [['public', 'PUBLIC'], ['restricted public', 'RESTRICTED'], ['non-public', 'NON_PUBLIC']]

/** Frequencies as repeating intervals of ISO 8601, as the guide of `data.json` lists them. */
export const POD_FREQUENCIES: Readonly<Record<string, string>> = {
  DECENNIAL: 'R/P10Y', QUADRENNIAL: 'R/P4Y', TRIENNIAL: 'R/P3Y', BIENNIAL: 'R/P2Y', ANNUAL: 'R/P1Y', ANNUAL_2: 'R/P6M', ANNUAL_3: 'R/P4M', QUARTERLY: 'R/P3M', BIMONTHLY: 'R/P2M',
  MONTHLY: 'R/P1M', MONTHLY_2: 'R/P0.5M', MONTHLY_3: 'R/P0.33M', BIWEEKLY: 'R/P2W', WEEKLY: 'R/P1W', WEEKLY_2: 'R/P3.5D', WEEKLY_3: 'R/P0.33W', DAILY: 'R/P1D', HOURLY: 'R/PT1H',
  UPDATE_CONT: 'R/PT1S', IRREG: 'irregular',
}
