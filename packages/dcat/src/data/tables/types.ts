import type { Localized } from '@communaux/report'

/**
 * What a check needs to know of a controlled vocabulary: its codes and its date. Labels and what other catalogues
 * call each code are in the vocabulary of the same name, paid for by whoever imports it. A newer edition is a new
 * file beside the old one.
 */
export interface Table {
  readonly id: string
  /** What its values are called in a sentence. */
  readonly title: Localized
  /** Date or version of the table: an unknown code is unknown to this edition, not wrong. */
  readonly edition: string
  readonly source: { readonly title: string; readonly url: string }
  /** The table holds more codes than we do: ours were gathered from public code and texts on the edition's date. */
  readonly partial?: true
  /** What comes before the code in an IRI. */
  readonly namespace: string
  /** Other beginnings seen for the same table. */
  readonly alsoUnder?: readonly string[]
  /** IRI of the concept scheme. */
  readonly scheme?: string
  /** Classes that every value of the table is an instance of, as prefixed names. */
  readonly instanceOf: readonly string[]
  /** Values that the table does not list one by one are recognised by their form (media types). */
  readonly pattern?: RegExp
  /** Its codes, separated by spaces. */
  readonly codes: string
}

/** The codes of a text where spaces separate them. */
export type CodesIn<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | CodesIn<Rest> : Text
