import type { CodesIn, Table } from './types.ts'

const CODES = 'AGRI ECON EDUC ENER ENVI GOVE HEAL INTR JUST REGI SOCI TECH TRAN OP_DATPRO'
export type DataThemeCode = CodesIn<typeof CODES>

/** The thirteen themes of European portals. */
export const dataThemeTable: Table = {
  id: 'data-theme',
  title: { fr: 'thème', en: 'theme' },
  edition: '2019-12',
  source: { title: 'Office des publications de l’Union européenne, table data-theme', url: 'https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/data-theme' },
  namespace: 'http://publications.europa.eu/resource/authority/data-theme/',
  scheme: 'http://publications.europa.eu/resource/authority/data-theme',
  instanceOf: ['skos:Concept'],
  codes: CODES,
}
