import type { ReadOptions } from '../read/read-catalog.ts'
import type { OpenSpill } from './spill.ts'
import type { SliceSizes } from './text/slicer.ts'

/** A document as it comes: bytes, or text already decoded. A `ReadableStream` and a file stream of Node are both that. */
export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>

/**
 * What a streaming function reads. A function that opens the document again each time is best: where the nodes of a dataset are
 * scattered, or an encoding was guessed wrong, reading starts again. What can be read only once is copied to the spill meanwhile.
 */
export type StreamInput = Chunks | (() => Chunks | Promise<Chunks>)

/** How far a run has got. */
export interface StreamProgress {
  /** Bytes read (characters, for a text already decoded). They go back to zero when reading starts again. */
  readonly bytes: number
  /** Datasets and series met so far. */
  readonly datasets: number
  /** `read` the document; `settle` what was scattered, once it is all read. */
  readonly phase: 'read' | 'settle'
}

export interface StreamOptions extends ReadOptions {
  /** Opens a place on disk for what does not fit in memory; without it, memory is used. */
  readonly spill?: OpenSpill
  readonly onProgress?: (progress: StreamProgress) => void
  /** Stops the run: it then rejects with the reason of the signal. */
  readonly signal?: AbortSignal
  /** How the document is cut; the default is right but for tests. */
  readonly sizes?: SliceSizes
}
