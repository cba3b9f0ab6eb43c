import type { Localized, Source } from '@communaux/report'

/** What is done with what comes in: linked to as a library, combined into one work, shipped beside, offered over a network. */
export type Use = 'link' | 'combine' | 'ship' | 'network'

/** What is licensed. */
export type Matter = 'software' | 'data'

export type CompatibilityVerdict = 'yes' | 'no' | 'conditions' | 'unknown'

/** What an article of a licence says of the licences that a work may go out under. */
export interface Clause {
  /** `MPL-2.0` is that version alone, `GPL-2.0+` that version or any later one, `*` every licence. */
  readonly to: readonly string[]
  /** Every use, unless some are named. */
  readonly uses?: readonly Use[]
  readonly verdict: CompatibilityVerdict
  readonly text: Localized
  readonly source: Source
}

/**
 * How far a licence reaches: not beyond its own text (`none`), over each of its files (`file`), over a library and what
 * changes it (`library`), over the whole that is handed over (`work`), or offered over a network too (`network`).
 */
export type Reach = 'none' | 'file' | 'library' | 'work' | 'network'

/** The properties of one licence, or of several whose clauses are the same. */
export interface LicenceTerms {
  /** SPDX ids; for the GNU licences, with their -only or -or-later. */
  readonly ids: readonly string[]
  readonly matter: Matter | 'both'
  readonly reach: Reach
  /** Asks for nothing but its notices: it goes with every licence. */
  readonly noticesOnly?: true
  /** The article lets anybody take a later version, though the id does not say so. */
  readonly laterVersions?: true
  /** What it asks in return, in a sentence. */
  readonly asks: Localized
  readonly source: Source
  /** The first one that fits counts. */
  readonly clauses: readonly Clause[]
}

/** One reason of a verdict, with the text that says so. */
export interface CompatibilityReason {
  readonly verdict: CompatibilityVerdict
  readonly text: Localized
  readonly source: Source
}
