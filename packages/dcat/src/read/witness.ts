import type { Value } from '../model/graph.ts'
import type { Span } from './reading.ts'

/** Where the parts of a statement stand in the text; absent when the format has no place for one. */
export interface Places {
  /** Where the node was first named or opened. */
  readonly subject?: Span | undefined
  readonly property?: Span | undefined
  readonly value?: Span | undefined
  /** All that writes the value, where that is more than its words: in JSON-LD, the object around a text. */
  readonly whole?: Span | undefined
}

/** Somebody who wants to know where statements stand. Readers ask first: places are made for what is wanted only. */
export interface Witness {
  wants(subject: string, property: string, value: Value): boolean
  see(subject: string, property: string, value: Value, at: Places): void
}
