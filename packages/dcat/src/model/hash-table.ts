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
    const value = this.#values[this.#find(text)] ?? 0
    return value === 0 ? undefined : value - 1
  }

  has(text: string): boolean {
    return this.get(text) !== undefined
  }

  /** @param value a whole number below 2^32 - 1 */
  set(text: string, value: number): void {
    this.#put(this.#find(text), value)
  }

  /** The number of a text that has one; else it takes the one given. */
  claim(text: string, value: number): number {
    const place = this.#find(text)
    const known = this.#values[place] ?? 0
    if (known === 0) this.#put(place, value)
    return known === 0 ? value : known - 1
  }

  /** The place of a text, whose hash is then at hand. */
  #find(text: string): number {
    hash64Into(text, this.#halves)
    return this.#placeOf(this.#halves[0] ?? 0, this.#halves[1] ?? 0)
  }

  /** @param place where the text looked for last goes */
  #put(place: number, value: number): void {
    if (this.#values[place] === 0) this.#size++
    this.#high[place] = this.#halves[0] ?? 0
    this.#low[place] = this.#halves[1] ?? 0
    this.#values[place] = value + 1
    if (this.#size > this.#values.length * FULL) this.#grow()
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
