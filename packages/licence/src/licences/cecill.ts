import type { Clause, LicenceTerms } from '../model/compatibility/types.ts'
import { text } from './sources.ts'

const cecill = (clause: string): Clause['source'] => text('CECILL-2.1', 'CeCILL 2.1', clause)
const asks = { fr: 'demande que le logiciel, changé ou contenu dans un autre, parte sous la même licence', en: 'asks that the software, changed or held in another, go out under the same licence' }
const FAMILY = ['CECILL-1.0+']

const included = (to: readonly string[], source: Clause['source']): Clause => ({
  to,
  verdict: 'yes',
  text: { fr: 'Inclus dans du code sous cette licence, ou l’incluant, le tout peut partir sous elle.', en: 'Included in code under this licence, or including it, the whole may go out under it.' },
  source,
})

export const cecillTwoOne: LicenceTerms = { ids: ['CECILL-2.1'], matter: 'software', reach: 'work', laterVersions: true, asks, source: cecill('5.3.1, 12.3'), clauses: [included(['GPL-2.0+', 'AGPL-3.0+', 'EUPL-1.1+'], cecill('5.3.4'))] }
export const cecillTwo: LicenceTerms = { ids: ['CECILL-1.0', 'CECILL-1.1', 'CECILL-2.0'], matter: 'software', reach: 'work', laterVersions: true, asks, source: text('CECILL-2.0', 'CeCILL 2.0', '5.3.1, 12.3'), clauses: [included(['GPL-1.0+'], text('CECILL-2.0', 'CeCILL 2.0', '5.3.4'))] }

export const cecillC: LicenceTerms = {
  ids: ['CECILL-C'],
  matter: 'software',
  reach: 'library',
  asks: { fr: 'demande que le logiciel et ses changements restent sous la même licence', en: 'asks that the software and its changes stay under the same licence' },
  source: text('CECILL-C', 'CeCILL-C', '5.3.1'),
  clauses: [
    included(FAMILY, text('CECILL-C', 'CeCILL-C', '5.3.4')),
    {
      to: ['*'],
      uses: ['link'],
      verdict: 'conditions',
      text: { fr: 'Un logiciel qui lui est lié peut partir sous une autre licence si l’on dit la présence du logiciel CeCILL-C et si son code source reste accessible.', en: 'Software linked to it may go out under another licence if the presence of the CeCILL-C software is told and its source stays available.' },
      source: text('CECILL-C', 'CeCILL-C', '5.3.3'),
    },
  ],
}
export const cecillB: LicenceTerms = {
  ids: ['CECILL-B'],
  matter: 'software',
  reach: 'none',
  asks: { fr: 'demande de citer le logiciel d’origine, sa licence et son adresse, de façon visible', en: 'asks to cite the original software, its licence and its address, visibly' },
  source: text('CECILL-B', 'CeCILL-B', '5.3.4'),
  clauses: [included([...FAMILY, 'CECILL-C'], text('CECILL-B', 'CeCILL-B', '5.3.5'))],
}
