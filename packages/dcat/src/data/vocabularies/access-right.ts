import { accessRightTable } from '../tables/access-right.ts'
import type { Vocabulary } from './types.ts'

/** Who may access: DCAT-AP 3.0.1 names the first three. */
export const accessRight: Vocabulary = {
  ...accessRightTable,
  concepts: [
    { code: 'PUBLIC', fr: 'public', en: 'public' },
    { code: 'RESTRICTED', fr: 'restreint', en: 'restricted' },
    { code: 'NON_PUBLIC', fr: 'non public', en: 'non-public' },
    { code: 'SENSITIVE', fr: 'sensible', en: 'sensitive' },
    { code: 'CONFIDENTIAL', fr: 'confidentiel', en: 'confidential' },
    { code: 'NORMAL', fr: 'normal', en: 'normal' },
    { code: 'OP_DATPRO', fr: 'Données provisoires', en: 'Provisional data', placeholder: true },
  ],
}
