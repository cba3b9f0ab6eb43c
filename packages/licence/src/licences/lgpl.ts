import type { Clause, LicenceTerms } from '../model/compatibility/types.ts'
import { gpl3, text } from './sources.ts'

const asks = { fr: 'demande que la bibliothèque et ses changements restent sous la même licence', en: 'asks that the library and its changes stay under the same licence' }
const linking = (source: Clause['source']): Clause => ({
  to: ['*'],
  uses: ['link'],
  verdict: 'conditions',
  text: { fr: 'Un programme qui l’emploie peut partir sous une autre licence si l’on peut y remplacer la bibliothèque, si ses mentions et son code source sont donnés, et si la rétro-ingénierie pour corriger est permise.', en: 'A program that uses it may go out under another licence if the library can be replaced in it, if its notices and source are given, and if reverse engineering for debugging is allowed.' },
  source,
})

const two = text('LGPL-2.1-only', 'GNU LGPL 2.1', '3')
const three = text('LGPL-3.0-only', 'GNU LGPL 3.0', '2 b)')
const intoGpl = (to: readonly string[], source: Clause['source']): Clause => ({
  to,
  verdict: 'yes',
  text: { fr: 'La bibliothèque peut passer sous la GNU GPL.', en: 'The library may be taken under the GNU GPL.' },
  source,
})
const intoAgpl: Clause = {
  to: ['AGPL-3.0+'],
  verdict: 'conditions',
  text: { fr: 'En passant par la GPL 3, dont l’article 13 permet de combiner avec l’AGPL 3 : chaque partie garde sa licence.', en: 'By way of the GPL 3, whose section 13 allows combining with the AGPL 3: each part keeps its licence.' },
  source: gpl3('13'),
}

export const lesserTwo: LicenceTerms = {
  ids: ['LGPL-2.0-only', 'LGPL-2.0-or-later', 'LGPL-2.1-only', 'LGPL-2.1-or-later'],
  matter: 'software',
  reach: 'library',
  asks,
  source: text('LGPL-2.1-only', 'GNU LGPL 2.1', '2'),
  clauses: [intoGpl(['GPL-2.0+'], two), linking(text('LGPL-2.1-only', 'GNU LGPL 2.1', '6')), intoAgpl],
}
export const lesserThree: LicenceTerms = {
  ids: ['LGPL-3.0-only'],
  matter: 'software',
  reach: 'library',
  asks,
  source: text('LGPL-3.0-only', 'GNU LGPL 3.0', '2'),
  clauses: [intoGpl(['GPL-3.0'], three), linking(text('LGPL-3.0-only', 'GNU LGPL 3.0', '4')), intoAgpl],
}
export const lesserThreeOrLater: LicenceTerms = { ...lesserThree, ids: ['LGPL-3.0-or-later'], clauses: [intoGpl(['GPL-3.0+'], three), ...lesserThree.clauses.slice(1)] }
