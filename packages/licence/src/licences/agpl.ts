import type { LicenceTerms } from '../model/compatibility/types.ts'
import { text } from './sources.ts'

const agpl = (clause: string): LicenceTerms['source'] => text('AGPL-3.0-only', 'GNU AGPL 3.0', clause)

export const affero: LicenceTerms = {
  ids: ['AGPL-3.0-only', 'AGPL-3.0-or-later'],
  matter: 'software',
  reach: 'network',
  asks: { fr: 'demande que le tout parte sous la même licence, et que son code soit offert à qui s’en sert sur le réseau', en: 'asks that the whole go out under the same licence, and that its source be offered to whoever uses it over a network' },
  source: agpl('5 c), 13'),
  clauses: [
    {
      to: ['GPL-3.0+'],
      verdict: 'conditions',
      text: { fr: 'L’article 13 permet de combiner AGPL 3 et GPL 3 : la partie AGPL reste sous AGPL, et son offre de code source vaut pour le tout.', en: 'Section 13 allows combining AGPL 3 and GPL 3: the AGPL part stays under the AGPL, and its offer of source applies to the whole.' },
      source: agpl('13'),
    },
  ],
}
