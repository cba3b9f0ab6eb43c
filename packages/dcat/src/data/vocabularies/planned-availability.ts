import type { Vocabulary } from './types.ts'

/** How long a distribution is meant to stay. */
export const plannedAvailability: Vocabulary = {
  id: 'planned-availability',
  title: { fr: 'disponibilité', en: 'availability' },
  edition: '2026-11',
  source: { title: 'Office des publications de l’Union européenne, table planned-availability', url: 'https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/planned-availability' },
  namespace: 'http://publications.europa.eu/resource/authority/planned-availability/',
  scheme: 'http://publications.europa.eu/resource/authority/planned-availability',
  partial: true,
  instanceOf: ['skos:Concept'],
  concepts: [
    { code: 'AVAILABLE', fr: 'disponible', en: 'available' },
    { code: 'EXPERIMENTAL', fr: 'expérimental', en: 'experimental' },
    { code: 'STABLE', fr: 'stable', en: 'stable' },
    { code: 'TEMPORARY', fr: 'temporaire', en: 'temporary', unverified: true },
    { code: 'OP_DATPRO', fr: 'données provisoires', en: 'provisional data', unverified: true, placeholder: true },
  ],
}
