import type { Rule } from '@communaux/report/rules'
import type { Kind } from '../model/types.ts'
import { CHOOSE_LISTED, REUSE } from './support/sources.ts'
import { datasetHit, type DatasetTarget } from './support/target.ts'

const CLOSED: ReadonlySet<Kind> = new Set<Kind>(['all-rights-reserved', 'unlicensed', 'other-closed'])

/** All rights reserved, UNLICENSED, internal use: words that grant nothing. */
export const closed: Rule<DatasetTarget> = {
  id: 'licence/closed',
  severity: 'error',
  title: { fr: 'Le jeu de données accorde une réutilisation.', en: 'The dataset grants reuse.' },
  message: {
    fr: '« {values} » ne permet aucune réutilisation : ce jeu de données n’est pas ouvert.',
    en: '“{values}” allows no reuse: this dataset is not open.',
  },
  source: REUSE,
  remedy: CHOOSE_LISTED,
  check: (target) => (CLOSED.has(target.licence.kind) ? datasetHit(target) : target.licence.answers.length === 0 ? 'not-applicable' : 'passes'),
}
