import type { CodesIn, Table } from './types.ts'

const CODES = [
  'UNKNOWN UPDATE_CONT 1MIN 5MIN 10MIN 15MIN 30MIN HOURLY BIHOURLY TRIHOURLY 12HRS CONT DAILY_3 DAILY_2 DAILY WEEKLY_5 WEEKLY_3',
  'WEEKLY_2 WEEKLY BIWEEKLY MONTHLY_3 MONTHLY_2 MONTHLY BIMONTHLY QUARTERLY ANNUAL_3 ANNUAL_2 ANNUAL BIENNIAL TRIENNIAL QUADRENNIAL',
  'QUINQUENNIAL DECENNIAL BIDECENNIAL TRIDECENNIAL AS_NEEDED IRREG NEVER NOT_PLANNED OTHER OP_DATPRO',
] as const
export type FrequencyCode = CodesIn<(typeof CODES)[number]>

/** How often a dataset is updated. */
export const frequencyTable: Table = {
  id: 'frequency',
  title: { fr: 'fréquence de mise à jour', en: 'update frequency' },
  edition: '2026-08',
  source: { title: 'Office des publications de l’Union européenne, table frequency', url: 'https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/frequency' },
  namespace: 'http://publications.europa.eu/resource/authority/frequency/',
  scheme: 'http://publications.europa.eu/resource/authority/frequency',
  instanceOf: ['dct:Frequency', 'skos:Concept'],
  codes: CODES.join(' '),
}
