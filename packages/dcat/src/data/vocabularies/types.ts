import type { Table } from '../tables/types.ts'

/** One code of a table. */
export interface Concept {
  readonly code: string
  readonly fr: string
  readonly en: string
  /** Not seen in a source we could read: accepted, and to be checked when the table is renewed. */
  readonly unverified?: true
  /** A code of the Publications Office that is not for publishing. */
  readonly placeholder?: true
}

/** A controlled vocabulary with its labels: the same codes as its table, in the same order. */
export interface Vocabulary<C extends Concept = Concept> extends Table {
  readonly concepts: readonly C[]
}
