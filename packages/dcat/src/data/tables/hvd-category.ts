import type { CodesIn, Table } from './types.ts'

const CODES = 'c_ac64a52d c_dd313021 c_164e0bf5 c_e1da4e07 c_a9135398 c_b79e35eb'
export type HvdCategoryCode = CodesIn<typeof CODES>

/** What the IRI of a category begins with. */
export const HVD_NAMESPACE = 'http://data.europa.eu/bna/'

/** The six categories of high-value datasets (regulation (EU) 2023/138, annex). */
export const hvdCategoryTable: Table = {
  id: 'hvd-category',
  title: { fr: 'catégorie de forte valeur (HVD)', en: 'high-value dataset category' },
  edition: '2023-01',
  source: { title: 'Règlement d’exécution (UE) 2023/138', url: 'http://data.europa.eu/eli/reg_impl/2023/138/oj' },
  namespace: HVD_NAMESPACE,
  scheme: 'http://data.europa.eu/bna/asd487ae75',
  instanceOf: ['skos:Concept'],
  codes: CODES,
}
