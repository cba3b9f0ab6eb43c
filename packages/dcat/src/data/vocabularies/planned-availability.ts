import { plannedAvailabilityTable } from '../tables/planned-availability.ts'
import type { Vocabulary } from './types.ts'

/** How long a distribution is meant to stay. */
export const plannedAvailability: Vocabulary = {
  ...plannedAvailabilityTable,
  concepts: [
    { code: 'AVAILABLE', fr: 'disponible', en: 'available' },
    { code: 'EXPERIMENTAL', fr: 'expérimental', en: 'experimental' },
    { code: 'STABLE', fr: 'stable', en: 'stable' },
    { code: 'TEMPORARY', fr: 'temporaire', en: 'temporary', unverified: true },
    { code: 'OP_DATPRO', fr: 'données provisoires', en: 'provisional data', unverified: true, placeholder: true },
  ],
}
