import type { LicenceTerms } from '../model/compatibility/types.ts'
import { FSF, GNU, text } from './sources.ts'

const source = text('AFL-3.0', 'Texte de la licence, sur la liste SPDX')
const asks = { fr: 'demande, outre ses mentions, des choses que d’autres licences peuvent refuser', en: 'asks, beside its notices, for things that other licences may refuse' }

/** Permissive, with more than notices: patents, names of changed versions, attribution in a given form. */
export const noticesAndMore: LicenceTerms = {
  ids: ['Artistic-1.0', 'Artistic-1.0-Perl', 'Artistic-2.0', 'Bitstream-Vera', 'ECL-1.0', 'ImageMagick', 'Info-ZIP', 'NBPL-1.0', 'Qhull', 'RSA-MD', 'Unicode-DFS-2015', 'IJG', 'MulanPSL-2.0'],
  matter: 'software',
  reach: 'none',
  asks,
  source,
  clauses: [],
}

/** The Academic Free License binds whoever receives the work to terms that the GNU licences refuse. */
export const academicFree: LicenceTerms = {
  ids: ['AFL-1.1', 'AFL-1.2', 'AFL-2.0', 'AFL-2.1', 'AFL-3.0'],
  matter: 'software',
  reach: 'none',
  asks,
  source,
  clauses: [{ to: GNU, uses: ['link', 'combine'], verdict: 'no', text: { fr: 'Cette licence ajoute des restrictions que les licences GNU refusent.', en: 'This licence adds restrictions that the GNU licences refuse.' }, source: FSF }],
}

/** A credit to show, or a name not to use, in words of its own: a further restriction for the GNU licences and for the EUPL. */
export const advertising: LicenceTerms = {
  ids: ['Apache-1.0', 'Apache-1.1', 'BSD-4-Clause', 'BSD-4-Clause-UC', 'Minpack', 'OpenSSL', 'PHP-3.0', 'PHP-3.01', 'zlib-acknowledgement'],
  matter: 'software',
  reach: 'none',
  asks: { fr: 'demande de montrer un crédit dans la publicité ou la documentation', en: 'asks to show a credit in advertising or documentation' },
  source,
  clauses: [
    {
      to: GNU,
      uses: ['link', 'combine'],
      verdict: 'no',
      text: { fr: 'Le crédit imposé est une restriction de plus, que les licences GNU refusent.', en: 'The credit imposed is a further restriction, which the GNU licences refuse.' },
      source: FSF,
    },
  ],
}

/** Version 3 of the GNU licences leaves room for its credit. */
export const xfree86: LicenceTerms = {
  ...advertising,
  ids: ['XFree86-1.1'],
  clauses: [
    { to: ['GPL-3.0+', 'LGPL-3.0+', 'AGPL-3.0+'], verdict: 'yes', text: { fr: 'La version 3 des licences GNU accepte ce crédit (article 7).', en: 'Version 3 of the GNU licences accepts this credit (section 7).' }, source: FSF },
    ...advertising.clauses,
  ],
}

/** The Free Software Foundation and others read them differently. */
export const disputed: LicenceTerms = {
  ids: ['FTL', 'Python-2.0', 'PSF-2.0'],
  matter: 'software',
  reach: 'none',
  asks,
  source,
  clauses: [{ to: GNU, verdict: 'unknown', text: { fr: 'Les sources ne disent pas la même chose : la Free Software Foundation l’accepte avec certaines versions, OSADL non.', en: 'The sources disagree: the Free Software Foundation accepts it with some versions, OSADL does not.' }, source: FSF }],
}
