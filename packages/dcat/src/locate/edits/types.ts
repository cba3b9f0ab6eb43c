import type { Value } from '../../model/graph.ts'
import type { Span } from '../../read/reading.ts'
import type { Places } from '../../read/witness.ts'

/** A change of a text: what replaces a range of it. */
export interface TextEdit {
  readonly range: readonly [start: number, end: number]
  readonly text: string
}

/** Writes another value in the place of one; `undefined` when that cannot be done by replacing some characters. */
export type WriteEdit = (at: Places, change: { readonly property: string; readonly to: Value }) => TextEdit | undefined

export const replacing = ({ start, length }: Span, text: string): TextEdit => ({ range: [start, start + length], text })
