/** A run of whole statements of a document. */
export interface Slice {
  readonly text: string
  /** What must stand before it to be read alone, such as the graph it is in: no part of the document. */
  readonly before?: string
  readonly after?: string
  /** Which part of a JSON document it is. */
  readonly part?: JsonPart
}

/**
 * A part of a JSON document: some members of an object whose list is given apart (`members`), or some items of that list.
 * `depth` counts the lists that are open in this way, from the outside in.
 */
export type JsonPart =
  | { readonly kind: 'members'; readonly depth: number; readonly isFirst: boolean; readonly isLast: boolean; readonly keys: readonly string[] }
  | { readonly kind: 'items'; readonly depth: number }

/** Cuts a text that comes by chunks where nothing is open. */
export interface Slicer {
  /** @returns the slices that are complete; each must be read before the next is asked for */
  push(chunk: string): Iterable<Slice>
  /** What is left when the document ends. */
  end(): Iterable<Slice>
}

/** How slices are cut: from `least` characters on as soon as nothing is open; at `most`, wherever reading can go on. */
export interface SliceSizes {
  readonly least: number
  readonly most: number
}

/** Small enough for a flat memory, large enough for readers to run at full speed; one statement may take `most`. */
export const SIZES: SliceSizes = { least: 1 << 16, most: 1 << 26 }

/** Joins chunks so that a long statement is not joined again at each of them. */
export class Pending {
  text = ''
  #waiting: string[] = []
  #length = 0

  /** @returns whether there is enough that is new to look at it again */
  add(chunk: string, least: number): boolean {
    this.#waiting.push(chunk)
    this.#length += chunk.length
    if (this.#length < Math.max(least, this.text.length) / 2) return false
    this.flush()
    return true
  }

  flush(): void {
    this.text += this.#waiting.join('')
    this.#waiting = []
    this.#length = 0
  }

  /** Takes the first characters off. */
  take(length: number): string {
    const taken = this.text.slice(0, length)
    this.text = this.text.slice(length)
    return taken
  }
}
