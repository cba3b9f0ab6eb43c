import { hash64Into } from '@communaux/report'

/** How full the table may be before it doubles. */
const FULL = 0.8
const FIRST = 1 << 10

/**
 * Numbers by text, of which only a 64-bit hash is kept: 12 bytes an entry, whatever the length of the text. Two texts of
 * one hash would be taken for one: among a million, one chance in thirty-seven million.
 */
export class HashTable {
  readonly #halves = new Uint32Array(2)
  #size = 0
  #high = new Uint32Array(FIRST)
  #low = new Uint32Array(FIRST)
  /** The number plus one: zero is an empty place. */
  #values = new Uint32Array(FIRST)

  get size(): number {
    return this.#size
  }

  get(text: string): number | undefined {
    const [high = 0, low = 0] = this.#hashOf(text)
    const value = this.#values[this.#placeOf(high, low)] ?? 0
    return value === 0 ? undefined : value - 1
  }

  has(text: string): boolean {
    return this.get(text) !== undefined
  }

  /** @param value a whole number below 2^32 - 1 */
  set(text: string, value: number): void {
    const [high = 0, low = 0] = this.#hashOf(text)
    const place = this.#placeOf(high, low)
    if (this.#values[place] === 0) this.#size++
    this.#high[place] = high
    this.#low[place] = low
    this.#values[place] = value + 1
    if (this.#size > this.#values.length * FULL) this.#grow()
  }

  #hashOf(text: string): Uint32Array {
    hash64Into(text, this.#halves)
    return this.#halves
  }

  #placeOf(high: number, low: number): number {
    const mask = this.#values.length - 1
    let place = low & mask
    while (this.#values[place] !== 0 && (this.#high[place] !== high || this.#low[place] !== low)) place = (place + 1) & mask
    return place
  }

  #grow(): void {
    const [highs, lows, values] = [this.#high, this.#low, this.#values]
    this.#high = new Uint32Array(values.length * 2)
    this.#low = new Uint32Array(values.length * 2)
    this.#values = new Uint32Array(values.length * 2)
    for (let from = 0; from < values.length; from++) {
      const value = values[from] ?? 0
      if (value === 0) continue
      const place = this.#placeOf(highs[from] ?? 0, lows[from] ?? 0)
      this.#high[place] = highs[from] ?? 0
      this.#low[place] = lows[from] ?? 0
      this.#values[place] = value
    }
  }
}
