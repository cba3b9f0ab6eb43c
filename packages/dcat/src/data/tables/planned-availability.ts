import type { CodesIn, Table } from './types.ts'

const CODES = 'AVAILABLE EXPERIMENTAL STABLE TEMPORARY OP_DATPRO'
export type PlannedAvailabilityCode = CodesIn<typeof CODES>

/** How long a distribution is meant to stay. */
export const plannedAvailabilityTable: Table = {
  id: 'planned-availability',
  title: { fr: 'disponibilité', en: 'availability' },
  edition: '2026-11',
  source: { title: 'Office des publications de l’Union européenne, table planned-availability', url: 'https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/planned-availability' },
  namespace: 'http://publications.europa.eu/resource/authority/planned-availability/',
  scheme: 'http://publications.europa.eu/resource/authority/planned-availability',
  partial: true,
  instanceOf: ['skos:Concept'],
  codes: CODES,
}
