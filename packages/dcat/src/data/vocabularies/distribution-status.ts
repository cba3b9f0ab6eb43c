import { distributionStatusTable } from '../tables/distribution-status.ts'
import type { Vocabulary } from './types.ts'

/** Where a distribution stands in its life. */
export const distributionStatus: Vocabulary = {
  ...distributionStatusTable,
  concepts: [
    { code: 'COMPLETED', fr: 'terminé', en: 'completed' },
    { code: 'DEPRECATED', fr: 'obsolète', en: 'deprecated' },
    { code: 'DEVELOP', fr: 'en développement', en: 'under development' },
    { code: 'WITHDRAWN', fr: 'retiré', en: 'withdrawn' },
    { code: 'OP_DATPRO', fr: 'données provisoires', en: 'provisional data', unverified: true, placeholder: true },
  ],
}
