import type { FormatId, Reading, Trouble } from '../../read/reading.ts'
import type { Slice } from '../text/slicer.ts'

/** Reads the slices of a document one after the other, and remembers what holds from one to the next. */
export interface SliceReader {
  /** The format as far as it is known; `null` when it is none. */
  readonly format: FormatId | null
  /** What a slice says. The places of troubles are counted from its start. */
  read(slice: Slice): Reading | Promise<Reading>
  /** What can only be said of the whole document. */
  end(): readonly Trouble[]
}
