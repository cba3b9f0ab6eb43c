import type { FormatId } from '../../read/reading.ts'
import type { RestartHints } from '../restart.ts'
import type { SliceSizes } from '../text/slicer.ts'

/** What readers of slices are told of the document. */
export interface OpenOptions {
  readonly base: string
  readonly file: string
  readonly format: FormatId | undefined
  readonly sizes: SliceSizes
  readonly contexts: Readonly<Record<string, unknown>>
  readonly hints: RestartHints
}
