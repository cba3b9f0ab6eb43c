import type { LicenceTerms } from '../model/compatibility/types.ts'
import { FSF, text } from './sources.ts'

const source = text('Apache-2.0', 'Apache 2.0', '3, 4')

/** Its patent clause is a further restriction for the GNU GPL 1 and 2; version 3 was written to accept it. */
export const apache: LicenceTerms = {
  ids: ['Apache-2.0', 'ECL-2.0'],
  matter: 'software',
  reach: 'none',
  asks: { fr: 'demande de garder les mentions et le fichier NOTICE, et de signaler les fichiers changés', en: 'asks to keep the notices and the NOTICE file, and to mark changed files' },
  source,
  clauses: [
    { to: ['GPL-3.0+', 'LGPL-3.0+', 'AGPL-3.0+'], verdict: 'yes', text: { fr: 'La version 3 des licences GNU accepte ses conditions (article 7).', en: 'Version 3 of the GNU licences accepts its terms (section 7).' }, source: FSF },
    {
      to: ['GPL-1.0+', 'LGPL-2.0+'],
      uses: ['link', 'combine'],
      verdict: 'no',
      text: { fr: 'Sa clause sur les brevets est une restriction de plus pour les versions 1 et 2 des licences GNU : la version 3 convient.', en: 'Its patent clause is a further restriction for versions 1 and 2 of the GNU licences: version 3 is fine.' },
      source: FSF,
    },
    { to: ['MPL-1.1'], uses: ['combine'], verdict: 'unknown', text: { fr: 'MPL 1.1 ne dit rien de la clause sur les brevets d’Apache 2.0.', en: 'MPL 1.1 says nothing of the patent clause of Apache 2.0.' }, source },
    { to: ['MPL-2.0', 'EPL-2.0', 'CECILL-2.1', 'CECILL-C'], verdict: 'yes', text: { fr: 'Cette licence laisse au code qui entre ses mentions et ses conditions.', en: 'This licence leaves to the code that comes in its notices and its terms.' }, source },
  ],
}
