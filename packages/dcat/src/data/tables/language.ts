import type { CodesIn, Table } from './types.ts'

const CODES = [
  'FRA ENG OCI BRE EUS COS DEU SPA ITA POR ARA BUL CAT CES DAN ELL EST FIN GLE GLG HRV HUN LAV LIT LTZ MLT NLD NOR POL RON SLK SLV',
  'SWE TUR UKR MUL ZXX',
] as const
export type LanguageCode = CodesIn<(typeof CODES)[number]>

/** Languages a French collectivity writes in; the whole table has some 8,000 codes. */
export const languageTable: Table = {
  id: 'language',
  title: { fr: 'langue', en: 'language' },
  edition: '2026-11',
  source: { title: 'Office des publications de l’Union européenne, table language', url: 'https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/language' },
  namespace: 'http://publications.europa.eu/resource/authority/language/',
  scheme: 'http://publications.europa.eu/resource/authority/language',
  partial: true,
  instanceOf: ['dct:LinguisticSystem', 'skos:Concept'],
  codes: CODES.join(' '),
}
