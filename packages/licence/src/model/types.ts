import type { Localized } from '@communaux/report'

/**
 * What a text says: one licence, a choice or combination, a name that fits several, something that is no licence
 * (with a kind of its own, never turned into one), or nothing we know.
 */
export type Kind =
  | 'licence'
  | 'expression'
  | 'ambiguous'
  | 'public-domain'
  | 'all-rights-reserved'
  | 'unlicensed'
  | 'other-open'
  | 'other-closed'
  | 'see-file'
  | 'none'
  | 'no-assertion'
  | 'not-specified'
  | 'unknown'

/** What the text did not say and the answer supposes. */
export type Assumption =
  /** No version was given: the current one, or the one that the platform means. */
  | 'version'
  /** A text adapted to a country, which has no SPDX id of its own: the international one. */
  | 'jurisdiction'
  /** A near name for the same text (MIT/X11). */
  | 'variant'
  /** A page that holds several licences, commonly given for one. */
  | 'licence'
  /** The name was found in the middle of a sentence. */
  | 'sentence'
  /** The name was misspelled. */
  | 'spelling'

export interface Normalised {
  readonly input: string
  /** An SPDX id (or a `LicenseRef-` where the list has none), an expression, or null when there is no single answer. */
  readonly id: string | null
  readonly kind: Kind
  readonly assumed: readonly Assumption[]
  /** The ids that the text may mean, the answer included when something was assumed. */
  readonly candidates: readonly string[]
  /** The reason of the answer, for people. */
  readonly because: Localized
}
