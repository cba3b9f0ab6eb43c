import type { ValueKind } from './kinds.ts'

/** What is said of one property by one key of the JSON, apart from the values themselves. */
export interface Step {
  /** The full IRI of the property. */
  readonly iri: string
  readonly isSeveral: boolean
  readonly kinds: readonly ValueKind[]
  /** Whether another key stands for the same property. */
  readonly isTwin: () => boolean
}
