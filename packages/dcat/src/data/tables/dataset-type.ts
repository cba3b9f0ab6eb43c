import type { CodesIn, Table } from './types.ts'

const CODES = [
  'STATISTICAL DSCRP_SERV SYNTHETIC_DATA GEOSPATIAL CODE_LIST NAL TAXONOMY THESAURUS ONTOLOGY SCHEMA MAPPING GLOSSARY DOMAIN_MODEL',
  'CORE_COMP IEPD SYNTAX_ECD_SCHEME RELEASE TEST_DATA APROF HVD OP_DATPRO',
] as const
export type DatasetTypeCode = CodesIn<(typeof CODES)[number]>

/** What kind of data a dataset holds. */
export const datasetTypeTable: Table = {
  id: 'dataset-type',
  title: { fr: 'type de jeu de données', en: 'dataset type' },
  edition: '2026-11',
  source: { title: 'Office des publications de l’Union européenne, table dataset-type', url: 'https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/dataset-type' },
  namespace: 'http://publications.europa.eu/resource/authority/dataset-type/',
  scheme: 'http://publications.europa.eu/resource/authority/dataset-type',
  partial: true,
  instanceOf: ['skos:Concept'],
  codes: CODES.join(' '),
}
