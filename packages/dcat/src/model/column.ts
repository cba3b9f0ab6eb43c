const FIRST = 1 << 10

/** A list of numbers that grows, 4 bytes each (8 where they may be large). */
export class Column {
  #values: Uint32Array | Float64Array
  length = 0

  constructor(isLarge = false) {
    this.#values = isLarge ? new Float64Array(FIRST) : new Uint32Array(FIRST)
  }

  /** Zero where nothing was put. */
  get(at: number): number {
    return this.#values[at] ?? 0
  }

  set(at: number, value: number): void {
    if (at >= this.#values.length) {
      const old = this.#values
      this.#values = old instanceof Float64Array ? new Float64Array(old.length * 2) : new Uint32Array(old.length * 2)
      this.#values.set(old)
    }
    this.#values[at] = value
    this.length = Math.max(this.length, at + 1)
  }

  *values(): Generator<number> {
    for (let at = 0; at < this.length; at++) yield this.get(at)
  }

  push(value: number): number {
    this.set(this.length, value)
    return this.length - 1
  }
}
