import type { CodesIn, Table } from './types.ts'

const CODES = 'COMPLETED DEPRECATED DEVELOP WITHDRAWN OP_DATPRO'
export type DistributionStatusCode = CodesIn<typeof CODES>

/** Where a distribution stands in its life. */
export const distributionStatusTable: Table = {
  id: 'distribution-status',
  title: { fr: 'statut', en: 'status' },
  edition: '2026-11',
  source: { title: 'Office des publications de l’Union européenne, table distribution-status', url: 'https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/distribution-status' },
  namespace: 'http://publications.europa.eu/resource/authority/distribution-status/',
  scheme: 'http://publications.europa.eu/resource/authority/distribution-status',
  partial: true,
  instanceOf: ['skos:Concept'],
  codes: CODES,
}
