import { Pending, type Slice, type Slicer, type SliceSizes } from './slicer.ts'

/** Cuts at the ends of lines: N-Triples and N-Quads hold a statement a line. */
export class LineSlicer implements Slicer {
  readonly #sizes: SliceSizes
  readonly #pending = new Pending()

  constructor(sizes: SliceSizes) {
    this.#sizes = sizes
  }

  push(chunk: string): readonly Slice[] {
    return this.#pending.add(chunk, this.#sizes.least) ? this.#slices() : []
  }

  end(): readonly Slice[] {
    this.#pending.flush()
    const slices = this.#slices()
    const { length } = this.#pending.text
    return length > 0 ? [...slices, { text: this.#pending.take(length) }] : slices
  }

  /** A line longer than anything reasonable is cut in two: the reader will say so. */
  #slices(): readonly Slice[] {
    const { least, most } = this.#sizes
    const slices: Slice[] = []
    while (this.#pending.text.length >= least) {
      const end = this.#pending.text.indexOf('\n', least - 1) + 1
      if (end === 0 && this.#pending.text.length < most) break
      slices.push({ text: this.#pending.take(end === 0 ? most : end) })
    }
    return slices
  }
}
