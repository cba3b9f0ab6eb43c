import type { Vocabulary } from './types.ts'

/** Who may access: DCAT-AP 3.0.1 names the first three. */
export const accessRight: Vocabulary = {
  id: 'access-right',
  title: { fr: 'droits d’accès', en: 'access rights' },
  edition: '2022-03',
  source: { title: 'Office des publications de l’Union européenne, table access-right', url: 'https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/access-right' },
  namespace: 'http://publications.europa.eu/resource/authority/access-right/',
  scheme: 'http://publications.europa.eu/resource/authority/access-right',
  instanceOf: ['dct:RightsStatement', 'skos:Concept'],
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
