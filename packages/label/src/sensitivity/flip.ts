/** The least weight to move, and what it changes. */
export interface Flip {
  /** The level held after it; null is below the first one. */
  readonly to: string | null
  /** Share of all the weight, 0 to 1. */
  readonly moved: number
}

export interface Side {
  readonly weights: readonly number[]
  readonly values: readonly number[]
}

/** Doubles do not add up to the last bit. */
const LAST_BITS = 1e-12

/**
 * The least share of weight to move between domains for the mean to fall under (or reach) a threshold: taken from the
 * domains that pull the other way, given to the one that pulls most.
 *
 * @returns null when no weights can
 */
export function leastMove({ weights, values }: Side, target: number, direction: 'down' | 'up'): number | null {
  const sign = direction === 'down' ? 1 : -1
  const mean = weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0)
  let missing = sign * (mean - target)
  const best = values.reduce((extreme, value) => (sign * value < sign * extreme ? value : extreme), values[0] ?? 0)
  let moved = 0
  const order = values.map((value, index) => ({ value, weight: weights[index] ?? 0 })).sort((a, b) => sign * (b.value - a.value))
  for (const { value, weight } of order) {
    const gain = sign * (value - best)
    if (gain <= 0) break
    const wanted = missing / gain
    if (wanted <= weight) return moved + Math.max(0, wanted)
    moved += weight
    missing -= weight * gain
  }
  return missing <= LAST_BITS ? moved : null
}
