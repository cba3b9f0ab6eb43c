import type { LicenceTerms } from '../model/compatibility/types.ts'
import { FSF, GNU, text } from './sources.ts'

/** Licences whose text makes no room for any other. */
export const alone: LicenceTerms = {
  ids: ['OSL-1.0', 'OSL-2.0', 'OSL-2.1', 'OSL-3.0'],
  matter: 'software',
  reach: 'network',
  asks: { fr: 'demande que l’œuvre dérivée parte sous la même licence, sur le réseau aussi', en: 'asks that a derivative work go out under the same licence, over a network too' },
  source: text('OSL-3.0', 'OSL 3.0', '1 c), 5'),
  clauses: [],
}
export const sleepycat: LicenceTerms = {
  ids: ['Sleepycat'],
  matter: 'software',
  reach: 'work',
  asks: { fr: 'demande que le code source de tout ce qui l’emploie soit librement redistribuable', en: 'asks that the source of all that uses it be freely redistributable' },
  source: text('Sleepycat', 'Sleepycat'),
  clauses: [{ to: GNU, verdict: 'unknown', text: { fr: 'Les sources ne disent pas la même chose : la Free Software Foundation l’accepte, OSADL non.', en: 'The sources disagree: the Free Software Foundation accepts it, OSADL does not.' }, source: FSF }],
}
