import type { Clause, LicenceTerms } from '../model/compatibility/types.ts'
import { text } from './sources.ts'

const asks = { fr: 'demande que ses fichiers, changés ou non, restent sous la même licence', en: 'asks that its files, changed or not, stay under the same licence' }

/** Beside other files, its own stay under their licence: the larger work is free to choose. */
const larger = (source: Clause['source']): Clause => ({
  to: ['*'],
  uses: ['link', 'ship', 'network'],
  verdict: 'conditions',
  text: { fr: 'Le tout peut partir sous une autre licence si ces fichiers-là restent sous la leur et si leur code source est donné.', en: 'The whole may go out under another licence if those files stay under theirs and their source is given.' },
  source,
})

const mpl = (clause: string): Clause['source'] => text('MPL-2.0', 'MPL 2.0', clause)

export const mozillaTwo: LicenceTerms = {
  ids: ['MPL-2.0'],
  matter: 'software',
  reach: 'file',
  laterVersions: true,
  asks,
  source: mpl('3.1'),
  clauses: [
    {
      to: ['GPL-2.0+', 'LGPL-2.1+', 'AGPL-3.0+'],
      verdict: 'yes',
      text: { fr: 'Ces licences sont ses « licences secondaires » : le tout peut partir sous elles, les fichiers reçus restant aussi sous MPL.', en: 'These are its “secondary licenses”: the whole may go out under them, the files received staying under the MPL too.' },
      source: mpl('1.12, 3.3'),
    },
    larger(mpl('3.3')),
  ],
}
/** Exhibit B takes the secondary licences away. */
export const mozillaAlone: LicenceTerms = { ids: ['MPL-2.0-no-copyleft-exception', 'MPL-1.0', 'MPL-1.1'], matter: 'software', reach: 'file', laterVersions: true, asks, source: mpl('3.1'), clauses: [larger(mpl('3.3'))] }

const epl = (clause: string): Clause['source'] => text('EPL-2.0', 'EPL 2.0', clause)

export const eclipse: LicenceTerms = {
  ids: ['EPL-2.0'],
  matter: 'software',
  reach: 'file',
  laterVersions: true,
  asks,
  source: epl('3.2'),
  clauses: [
    {
      to: ['GPL-2.0+', 'LGPL-2.1+', 'AGPL-3.0+'],
      uses: ['link', 'combine'],
      verdict: 'conditions',
      text: { fr: 'Si ses auteurs ont nommé cette licence comme « licence secondaire » (annexe A).', en: 'If its authors named this licence as a “secondary license” (exhibit A).' },
      source: epl('1, 3.2'),
    },
    larger(epl('3.1')),
  ],
}
export const eclipseOne: LicenceTerms = { ids: ['EPL-1.0', 'CPL-1.0'], matter: 'software', reach: 'file', laterVersions: true, asks, source: text('EPL-1.0', 'EPL 1.0', '3, 7'), clauses: [larger(text('EPL-1.0', 'EPL 1.0', '3'))] }
export const common: LicenceTerms = { ids: ['CDDL-1.0', 'CDDL-1.1', 'MS-RL', 'APSL-2.0'], matter: 'software', reach: 'file', laterVersions: true, asks, source: text('CDDL-1.0', 'CDDL 1.0', '3.1, 4.2'), clauses: [larger(text('CDDL-1.0', 'CDDL 1.0', '3.6'))] }
