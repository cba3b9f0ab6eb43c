import type { Json } from '../../read/json/parse.ts'
import { readText } from '../../read/read-text.ts'
import type { FormatId, Reading, Trouble } from '../../read/reading.ts'
import type { Slice, Slicer } from '../text/slicer.ts'
import type { OpenOptions } from './open-options.ts'
import type { SliceReader } from './slice-reader.ts'

/** Formats that cannot be cut are read whole. */
export class WholeSlicer implements Slicer {
  #chunks: string[] = []

  push(chunk: string): readonly Slice[] {
    this.#chunks.push(chunk)
    return []
  }

  end(): readonly Slice[] {
    const text = this.#chunks.join('')
    this.#chunks = []
    return [{ text }]
  }
}

export class WholeReader implements SliceReader {
  format: FormatId | null = null
  readonly #options: OpenOptions

  constructor(options: OpenOptions) {
    this.#options = options
  }

  async read({ text }: Slice): Promise<Reading> {
    const { base, file, format, contexts } = this.#options
    const reading = await readText({ text, base, file }, format, contexts as Readonly<Record<string, Json>>)
    this.format = reading.format
    return reading
  }

  end(): readonly Trouble[] {
    return []
  }
}
