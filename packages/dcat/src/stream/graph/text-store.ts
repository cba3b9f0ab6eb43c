import { Column } from '../../model/column.ts'

/** Large enough for the system to take it back as soon as it is let go; what is not written of it takes no room. */
const BLOCK = 1 << 20

/** Texts kept as bytes, outside the heap of the engine, in the order in which they come. */
export class TextStore {
  readonly #blocks: Uint8Array[] = []
  /** Where each text ends, counted from the first block. A text never spans two blocks. */
  readonly #starts = new Column(true)
  readonly #lengths = new Column()
  readonly #encoder = new TextEncoder()
  readonly #decoder = new TextDecoder()
  /** How many texts of each block were not taken. */
  readonly #left: number[] = []
  #used = BLOCK

  get length(): number {
    return this.#lengths.length
  }

  /** @returns its number */
  add(text: string): number {
    // A UTF-16 unit takes at most three bytes.
    const most = text.length * 3
    if (this.#used + most > (this.#blocks.at(-1)?.length ?? 0)) {
      this.#blocks.push(new Uint8Array(Math.max(BLOCK, most)))
      this.#left.push(0)
      this.#used = 0
    }
    const block = this.#blocks.at(-1)
    const written = block ? this.#encoder.encodeInto(text, block.subarray(this.#used)).written : 0
    this.#starts.push((this.#blocks.length - 1) * 2 ** 32 + this.#used)
    this.#used += written
    this.#left[this.#blocks.length - 1] = (this.#left.at(-1) ?? 0) + 1
    return this.#lengths.push(written)
  }

  get(number: number): string {
    const start = this.#starts.get(number)
    const from = start % 2 ** 32
    return this.#decoder.decode(this.#blocks[Math.floor(start / 2 ** 32)]?.subarray(from, from + this.#lengths.get(number)))
  }

  /** The text, asked for the last time: a block of which every text was taken is let go. */
  take(number: number): string {
    const text = this.get(number)
    const block = Math.floor(this.#starts.get(number) / 2 ** 32)
    const left = (this.#left[block] ?? 0) - 1
    this.#left[block] = left
    if (left === 0) this.#blocks[block] = NOTHING
    return text
  }
}

const NOTHING = new Uint8Array()
