import type { Clause, LicenceTerms } from '../model/compatibility/types.ts'
import { text } from './sources.ts'

const eupl = (clause: string): Clause['source'] => text('EUPL-1.2', 'EUPL 1.2', clause)
const asks = { fr: 'demande que l’œuvre dérivée parte sous l’EUPL ou sous une licence de son annexe', en: 'asks that a derivative work go out under the EUPL or under a licence of its appendix' }

/** Recital 15 of directive 2009/24/EC: its author says that linking makes no derivative; others leave it to national law. */
const linking: Clause = {
  to: ['*'],
  uses: ['link'],
  verdict: 'unknown',
  text: { fr: 'La Commission européenne, qui l’a écrite, tient que lier ne fait pas une œuvre dérivée ; l’EUPL laisse la question au droit national, et les juges ne l’ont pas tranchée.', en: 'The European Commission, who wrote it, holds that linking makes no derivative work; the EUPL leaves the question to national law, and courts have not settled it.' },
  source: eupl('1, 5, 15'),
}
const appendix = (to: readonly string[], source: Clause['source']): Clause => ({
  to,
  verdict: 'yes',
  text: { fr: 'Cette licence est dans l’annexe des licences compatibles : une œuvre combinée peut partir sous elle.', en: 'This licence is in the appendix of compatible licences: a combined work may go out under it.' },
  source,
})

export const euplTwo: LicenceTerms = {
  ids: ['EUPL-1.2'],
  matter: 'both',
  reach: 'network',
  laterVersions: true,
  asks,
  source: eupl('5'),
  clauses: [
    appendix(['GPL-2.0+', 'AGPL-3.0+', 'OSL-2.1', 'OSL-3.0', 'EPL-1.0', 'CECILL-2.0', 'CECILL-2.1', 'MPL-2.0', 'LGPL-2.1+', 'EUPL-1.1', 'LiLiQ-R-1.1', 'LiLiQ-Rplus-1.1'], eupl('5, annexe')),
    { ...appendix(['CC-BY-SA-3.0'], eupl('5, annexe')), verdict: 'conditions', text: { fr: 'Cette licence est dans l’annexe, pour ce qui n’est pas du logiciel.', en: 'This licence is in the appendix, for what is not software.' } },
    linking,
  ],
}
export const euplOne: LicenceTerms = {
  ids: ['EUPL-1.0', 'EUPL-1.1'],
  matter: 'both',
  reach: 'network',
  laterVersions: true,
  asks,
  source: text('EUPL-1.1', 'EUPL 1.1', '5'),
  clauses: [appendix(['GPL-2.0', 'GPL-2.0-or-later', 'OSL-2.1', 'OSL-3.0', 'CPL-1.0', 'EPL-1.0', 'CECILL-2.0'], text('EUPL-1.1', 'EUPL 1.1', '5, annexe')), linking],
}
