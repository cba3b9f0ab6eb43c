import type { Rule } from '@communaux/report/rules'
import { CHOOSE_LISTED, REUSE } from './support/sources.ts'
import { datasetHit, type DatasetTarget } from './support/target.ts'

/** A licence is optional for free reuse (L323-1); without one nobody knows the terms. */
export const notStated: Rule<DatasetTarget> = {
  id: 'licence/not-stated',
  severity: 'warning',
  title: { fr: 'La licence est indiquée.', en: 'The licence is stated.' },
  message: {
    fr: 'La licence n’est pas précisée : les réutilisateurs ne savent pas à quoi ils s’engagent.',
    en: 'The licence is not stated: reusers do not know what they commit to.',
  },
  source: REUSE,
  remedy: CHOOSE_LISTED,
  check: (target) => (target.licence.kind === 'not-specified' ? datasetHit(target) : 'passes'),
}
