import type { Bounds } from '../model/bounds.ts'
import { add, compare, divide, isZero, multiply, ONE, type Ratio, ratioOf, reduce, subtract, ZERO } from '../model/ratio.ts'
import type { Presence } from './leaf.ts'

/** What is weighed in a group: its weight, whether it counts, what it is worth when it does. */
export interface Unit extends Bounds {
  readonly weight: Ratio
  readonly presence: Presence
}

type End = 'lo' | 'hi'

/**
 * The exact bounds of a weighted mean over every completion, those that leave out a `maybe` included.
 * Leaving one out pays exactly when it lies on the wrong side of the mean of the others: so the best set takes the
 * `maybe` units in the order of their value and stops at the first that does not pay.
 *
 * @returns null when nothing counts
 */
export function proportionalBounds(units: readonly Unit[]): Bounds | null {
  const lo = extreme(units, 'lo', new Mean())
  const hi = extreme(units, 'hi', new Mean())
  return lo && hi ? { lo, hi } : null
}

/**
 * The same when the weight left out is shared in equal parts between the units that count.
 *
 * @param total the weight of the whole group, whether it counts or not
 */
export function equalBounds(units: readonly Unit[], total: Ratio): Bounds | null {
  const lo = extreme(units, 'lo', new EqualMean(total))
  const hi = extreme(units, 'hi', new EqualMean(total))
  return lo && hi ? { lo, hi } : null
}

interface Running {
  take(weight: Ratio, value: Ratio): void
  /** What a further unit is compared with; null when nothing is taken yet. */
  pivot(): Ratio | null
  value(): Ratio | null
}

function extreme(units: readonly Unit[], end: End, running: Running): Ratio | null {
  const direction = end === 'lo' ? 1 : -1
  const maybe: Unit[] = []
  for (const unit of units) {
    if (unit.presence === 'in' || (unit.presence === 'maybe' && isExtreme(unit, end))) running.take(unit.weight, unit[end])
    else if (unit.presence === 'maybe') maybe.push(unit)
  }
  maybe.sort((a, b) => direction * compare(a[end], b[end]))
  for (const unit of maybe) {
    const pivot = running.pivot()
    if (pivot && direction * compare(unit[end], pivot) >= 0) break
    running.take(unit.weight, unit[end])
  }
  const value = running.value()
  return value && reduce(value)
}

/** Worth nothing when the least is looked for, everything when the most is: taking it always pays, or changes nothing. */
const isExtreme = (unit: Unit, end: End): boolean => (end === 'lo' ? isZero(unit.lo) : unit.hi.n === unit.hi.d)

class Mean implements Running {
  #sum = ZERO
  #weight = ZERO

  take(weight: Ratio, value: Ratio): void {
    this.#sum = add(this.#sum, multiply(weight, value))
    this.#weight = add(this.#weight, weight)
  }

  pivot(): Ratio | null {
    return this.value()
  }

  value(): Ratio | null {
    return isZero(this.#weight) ? null : divide(this.#sum, this.#weight)
  }
}

class EqualMean implements Running {
  readonly #total: Ratio
  #sum = ZERO
  #weight = ZERO
  #plain = ZERO
  #count = 0

  constructor(total: Ratio) {
    this.#total = total
  }

  take(weight: Ratio, value: Ratio): void {
    this.#sum = add(this.#sum, multiply(weight, value))
    this.#weight = add(this.#weight, weight)
    this.#plain = add(this.#plain, value)
    this.#count++
  }

  pivot(): Ratio | null {
    return this.#count === 0 ? null : divide(this.#plain, ratioOf(this.#count))
  }

  value(): Ratio | null {
    const mean = this.pivot()
    if (!mean) return null
    const lost = subtract(this.#total, this.#weight)
    return divide(add(this.#sum, multiply(lost, mean)), this.#total)
  }
}

/** The share of a group's weight that counts, the `maybe` included: 1 unless something is left out. */
export function countedShare(units: readonly Unit[], total: Ratio): Ratio {
  const counted = units.reduce((sum, unit) => (unit.presence === 'out' ? sum : add(sum, unit.weight)), ZERO)
  return isZero(total) ? ONE : reduce(divide(counted, total))
}
