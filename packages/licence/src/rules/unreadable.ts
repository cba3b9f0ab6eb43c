import type { Rule } from '@communaux/report/rules'
import type { Kind } from '../model/types.ts'
import { SPDX } from './support/sources.ts'
import { datasetHit, type DatasetTarget } from './support/target.ts'

const UNREADABLE: ReadonlySet<Kind> = new Set<Kind>(['unknown', 'see-file'])

/** A value that names nothing we know: it may be a licence all the same, so that the answer is unknown. */
export const unreadable: Rule<DatasetTarget> = {
  id: 'licence/unreadable',
  severity: 'warning',
  title: { fr: 'La licence indiquée est reconnue.', en: 'The stated licence is recognised.' },
  message: {
    fr: '« {values} » n’est pas une licence connue.',
    en: '“{values}” is not a known licence.',
  },
  source: SPDX,
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [
      { fr: 'Écrire l’identifiant ou l’adresse de la licence plutôt qu’une phrase : « etalab-2.0 » ou « ODbL-1.0 ».', en: 'Write the identifier or the address of the licence rather than a sentence: “etalab-2.0” or “ODbL-1.0”.' },
    ],
  },
  check: (target) => (target.values.length === 0 ? 'not-applicable' : UNREADABLE.has(target.licence.kind) ? datasetHit(target, { outcome: 'unknown', because: 'needs-human' }) : 'passes'),
}
