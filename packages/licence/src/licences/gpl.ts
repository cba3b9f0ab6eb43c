import type { Clause, LicenceTerms } from '../model/compatibility/types.ts'
import { gpl2, gpl3 } from './sources.ts'

const asks = { fr: 'demande que le tout qui la contient parte sous la même licence', en: 'asks that the whole that holds it go out under the same licence' }

/** Section 13 of version 3: linking or combining with the AGPL, each part under its own licence. */
const withAgpl: Clause = {
  to: ['AGPL-3.0+'],
  verdict: 'conditions',
  text: { fr: 'L’article 13 permet de combiner GPL 3 et AGPL 3 : chaque partie garde sa licence, et l’offre du code source sur le réseau vaut pour le tout.', en: 'Section 13 allows combining GPL 3 and AGPL 3: each part keeps its licence, and the offer of source over the network applies to the whole.' },
  source: gpl3('13'),
}

export const gplThree: LicenceTerms = { ids: ['GPL-3.0-only', 'GPL-3.0-or-later'], matter: 'software', reach: 'work', asks, source: gpl3('5 c)'), clauses: [withAgpl] }
export const gplOrLater: LicenceTerms = { ids: ['GPL-1.0-or-later', 'GPL-2.0-or-later'], matter: 'software', reach: 'work', asks, source: gpl2('2 b), 9'), clauses: [withAgpl] }
export const gplTwo: LicenceTerms = { ids: ['GPL-1.0-only', 'GPL-2.0-only'], matter: 'software', reach: 'work', asks, source: gpl2('2 b)'), clauses: [] }
