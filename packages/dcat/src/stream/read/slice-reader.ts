import type { FormatId, Reading, Trouble } from '../../read/reading.ts'
import type { Slice } from '../text/slicer.ts'

export interface SliceReading extends Reading {
  /** What is met here for the first time, and counted to the end: its place is that of the trouble that `end` gives. */
  readonly firsts?: readonly Trouble[]
  /** What is met in what the document begins with, which every slice repeats; places are counted from its start. */
  readonly atHead?: { readonly text: string; readonly troubles: readonly Trouble[] }
}

/** Reads the slices of a document one after the other, and remembers what holds from one to the next. */
export interface SliceReader {
  /** The format as far as it is known; `null` when it is none. */
  readonly format: FormatId | null
  /** `false` while what comes later may change how what was read should have been read. */
  readonly isSettled?: boolean
  /** What a slice says. The places of troubles are counted from its start. */
  read(slice: Slice): SliceReading | Promise<SliceReading>
  /** What can only be said of the whole document. */
  end(): readonly Trouble[]
}
