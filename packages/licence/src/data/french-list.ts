import type { Localized, Source } from '@communaux/report'

/** One licence of the list that binds what a French administration publishes for free reuse. */
export interface ListedLicence {
  readonly id: string
  /** What the list is for: public information, or the source code of software. */
  readonly kind: 'data' | 'software'
  readonly terms: 'permissive' | 'reciprocity'
  /** The family that the article of the code names, and the other ids that belong to it without being on the page. */
  readonly family: { readonly name: string; readonly others: string }
}

/**
 * The article names families without versions; the page of data.gouv.fr fixes versions and ids.
 * Consulted on the date of `consulted`; the page's own last change is `edition`.
 */
export const FRENCH_LIST = {
  title: { fr: 'liste de data.gouv.fr', en: 'data.gouv.fr list' } satisfies Localized as Localized,
  url: 'https://www.data.gouv.fr/pages/legal/licences',
  edition: '2025-07-24',
  consulted: '2026-11-24',
  /** The list is reviewed by decree every five years; past this many days the date is shown with a warning. */
  maxAgeDays: 365,
  law: {
    title: 'Code des relations entre le public et l’administration',
    clause: 'L323-2, D323-2-1',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000034504991',
  } satisfies Source as Source,
} as const

const NONE = { name: '', others: '' }
const BSD = { name: 'BSD', others: 'BSD-1-Clause BSD-4-Clause BSD-4-Clause-UC BSD-4-Clause-Shortened BSD-2-Clause-Views BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-3-Clause-Clear BSD-3-Clause-Attribution' }
const CECILL = { name: 'CeCILL', others: 'CECILL-1.0 CECILL-1.1 CECILL-2.0' }

export const LISTED: readonly ListedLicence[] = [
  { id: 'etalab-2.0', kind: 'data', terms: 'permissive', family: { name: 'Licence Ouverte', others: 'LicenseRef-Licence-Ouverte-1.0' } },
  { id: 'ODbL-1.0', kind: 'data', terms: 'reciprocity', family: NONE },
  { id: 'Apache-2.0', kind: 'software', terms: 'permissive', family: { name: 'Apache', others: 'Apache-1.0 Apache-1.1' } },
  { id: 'BSD-2-Clause', kind: 'software', terms: 'permissive', family: NONE },
  { id: 'BSD-3-Clause', kind: 'software', terms: 'permissive', family: BSD },
  { id: 'CECILL-B', kind: 'software', terms: 'permissive', family: NONE },
  { id: 'MIT', kind: 'software', terms: 'permissive', family: NONE },
  { id: 'CECILL-2.1', kind: 'software', terms: 'reciprocity', family: CECILL },
  { id: 'CECILL-C', kind: 'software', terms: 'reciprocity', family: NONE },
  {
    id: 'GPL-3.0-or-later',
    kind: 'software',
    terms: 'reciprocity',
    family: { name: 'GNU GPL', others: 'GPL-1.0-only GPL-1.0-or-later GPL-2.0-only GPL-2.0-or-later GPL-3.0-only' },
  },
  {
    id: 'LGPL-3.0-or-later',
    kind: 'software',
    terms: 'reciprocity',
    family: { name: 'GNU LGPL', others: 'LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only' },
  },
  { id: 'AGPL-3.0-or-later', kind: 'software', terms: 'reciprocity', family: { name: 'GNU AGPL', others: 'AGPL-3.0-only' } },
  { id: 'MPL-2.0', kind: 'software', terms: 'reciprocity', family: { name: 'Mozilla Public License', others: 'MPL-1.0 MPL-1.1 MPL-2.0-no-copyleft-exception' } },
  { id: 'EPL-2.0', kind: 'software', terms: 'reciprocity', family: { name: 'Eclipse Public License', others: 'EPL-1.0' } },
  { id: 'EUPL-1.2', kind: 'software', terms: 'reciprocity', family: { name: 'EUPL', others: 'EUPL-1.0 EUPL-1.1' } },
]
