import type { CodesIn, Table } from './types.ts'

const CODES = 'PUBLIC RESTRICTED NON_PUBLIC SENSITIVE CONFIDENTIAL NORMAL OP_DATPRO'
export type AccessRightCode = CodesIn<typeof CODES>

/** Who may access: DCAT-AP 3.0.1 names the first three. */
export const accessRightTable: Table = {
  id: 'access-right',
  title: { fr: 'droits d’accès', en: 'access rights' },
  edition: '2022-03',
  source: { title: 'Office des publications de l’Union européenne, table access-right', url: 'https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/access-right' },
  namespace: 'http://publications.europa.eu/resource/authority/access-right/',
  scheme: 'http://publications.europa.eu/resource/authority/access-right',
  instanceOf: ['dct:RightsStatement', 'skos:Concept'],
  codes: CODES,
}
