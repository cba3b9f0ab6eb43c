import { hvdCategoryTable } from '../tables/hvd-category.ts'
import type { Concept, Vocabulary } from './types.ts'

export interface HvdConcept extends Concept {
  /** Keyword that data.gouv.fr reads together with its « hvd » badge. */
  readonly udata: string
}

/** The six categories of high-value datasets (regulation (EU) 2023/138, annex). */
export const hvdCategory: Vocabulary<HvdConcept> = {
  ...hvdCategoryTable,
  concepts: [
    { code: 'c_ac64a52d', fr: 'Géospatiales', en: 'Geospatial', udata: 'geospatiales' },
    { code: 'c_dd313021', fr: 'Observation de la terre et environnement', en: 'Earth observation and environment', udata: 'observation-de-la-terre-et-environnement' },
    { code: 'c_164e0bf5', fr: 'Météorologiques', en: 'Meteorological', udata: 'meteorologiques' },
    { code: 'c_e1da4e07', fr: 'Statistiques', en: 'Statistics', udata: 'statistiques' },
    { code: 'c_a9135398', fr: 'Entreprises et propriété d\'entreprises', en: 'Companies and company ownership', udata: 'entreprises-et-propriete-dentreprises' },
    { code: 'c_b79e35eb', fr: 'Mobilité', en: 'Mobility', udata: 'mobilite' },
  ],
}
