import { admsStatusTable } from '../tables/adms-status.ts'
import type { Vocabulary } from './types.ts'

/** Where a distribution stands in its life, for DCAT-AP 2.x. */
export const admsStatus: Vocabulary = {
  ...admsStatusTable,
  concepts: [
    { code: 'Completed', fr: 'terminé', en: 'completed' },
    { code: 'Deprecated', fr: 'obsolète', en: 'deprecated' },
    { code: 'UnderDevelopment', fr: 'en développement', en: 'under development' },
    { code: 'Withdrawn', fr: 'retiré', en: 'withdrawn' },
  ],
}
