/** How full the table may be before it doubles. */
const FULL = 0.8
const FIRST = 1 << 10

/**
 * Numbers by text, of which only a 64-bit hash is kept: 12 bytes an entry, whatever the length of the text. Two texts of
 * one hash would be taken for one: among a million, one chance in thirty-seven million.
 */
export class HashTable {
  #size = 0
  #high = new Uint32Array(FIRST)
  #low = new Uint32Array(FIRST)
  /** The number plus one: zero is an empty place. */
  #values = new Uint32Array(FIRST)

  get size(): number {
    return this.#size
  }

  get(text: string): number | undefined {
    const value = this.#values[this.#placeOf(hashHigh(text), lastLow)]
    return value === undefined || value === 0 ? undefined : value - 1
  }

  has(text: string): boolean {
    return this.get(text) !== undefined
  }

  /** @param value a whole number below 2^32 - 1 */
  set(text: string, value: number): void {
    const high = hashHigh(text)
    const low = lastLow
    const place = this.#placeOf(high, low)
    if (this.#values[place] === 0) this.#size++
    this.#high[place] = high
    this.#low[place] = low
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

let lastLow = 0

/** The first half of the hash (multiply and fold, two lanes); the second is left in `lastLow`, so that nothing is allocated. */
function hashHigh(text: string): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  const high = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  lastLow = (Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)) >>> 0
  return high >>> 0
}
