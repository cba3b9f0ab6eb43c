import type { CodesIn, Table } from './types.ts'

const CODES = 'Completed Deprecated UnderDevelopment Withdrawn'
export type AdmsStatusCode = CodesIn<typeof CODES>

/** Status of a distribution, for DCAT-AP 2.x; DCAT-AP 3 takes the table distribution-status. */
export const admsStatusTable: Table = {
  id: 'adms-status',
  title: { fr: 'statut', en: 'status' },
  edition: '1.00',
  source: { title: 'ADMS, ADMS SKOS', url: 'http://purl.org/adms/status/1.0' },
  namespace: 'http://purl.org/adms/status/',
  scheme: 'http://purl.org/adms/status/1.0',
  instanceOf: ['skos:Concept'],
  codes: CODES,
}
