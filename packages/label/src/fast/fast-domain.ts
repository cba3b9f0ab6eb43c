/** A question of a domain: its place among the values, its weight, what an unknown answer can be worth. */
export interface FastQuestion {
  readonly place: number
  readonly weight: number
  readonly least: number
  readonly most: number
}

export interface FastParts {
  readonly questions: readonly FastQuestion[]
  readonly children: readonly FastDomain[]
  /** Its own weight in what holds it. */
  readonly weight: number
  readonly total: number
  readonly na: 'proportional' | 'equal' | 'exclude'
}

/** A domain that measures itself again and again without making an object. */
export class FastDomain {
  /** Bounds of the last measure. */
  lo = 0
  hi = 0
  /** What counts of its own weight, 0 to 1; −1 when nothing does. */
  size = -1
  readonly #parts: FastParts
  #kept = 0
  #low = 0
  #high = 0
  #plainLow = 0
  #plainHigh = 0
  #count = 0

  constructor(parts: FastParts) {
    this.#parts = parts
  }

  /** Reads values from 0 to 1; NaN is unknown, anything under 0 does not apply. */
  measure(values: ArrayLike<number>): void {
    this.#clear()
    const { questions, children } = this.#parts
    for (const { place, weight, least, most } of questions) {
      const value = values[place] ?? Number.NaN
      if (value < 0) continue
      if (Number.isNaN(value)) this.#take(weight, least, most)
      else this.#take(weight, value, value)
    }
    for (const child of children) {
      child.measure(values)
      if (child.size >= 0) this.#take(child.#parts.weight * child.size, child.lo, child.hi)
    }
    this.#conclude()
  }

  #clear(): void {
    this.#kept = this.#low = this.#high = this.#plainLow = this.#plainHigh = this.#count = 0
  }

  #take(weight: number, low: number, high: number): void {
    if (weight === 0) return
    this.#kept += weight
    this.#low += weight * low
    this.#high += weight * high
    this.#plainLow += low
    this.#plainHigh += high
    this.#count++
  }

  #conclude(): void {
    const { na, total } = this.#parts
    if (this.#count === 0) {
      this.size = -1
      return
    }
    this.size = na === 'exclude' ? this.#kept / total : 1
    const bonus = na === 'equal' ? (total - this.#kept) / this.#count : 0
    const divisor = na === 'equal' ? total : this.#kept
    this.lo = (this.#low + bonus * this.#plainLow) / divisor
    this.hi = (this.#high + bonus * this.#plainHigh) / divisor
  }
}
