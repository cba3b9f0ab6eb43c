import type { Scale, ScaleLevel } from '../data/types.ts'
import type { LevelRange } from '../model/result.ts'
import type { Bounds } from '../model/bounds.ts'
import { levelUnitOf } from '../model/level-unit.ts'
import { compare, divide, isZero, multiply, type Ratio, ratioOf } from '../model/ratio.ts'

/** Which levels something reaches: at its least, and at its most. */
export interface Reach {
  readonly atLeast: boolean
  readonly atMost: boolean
}

/** From the lowest threshold to the highest, whatever the order in the scale. */
export const sortedLevels = ({ levels }: Scale): readonly ScaleLevel[] => [...levels].sort((a, b) => a.from - b.from)

/** A threshold as a share of the points, unrounded. */
export function threshold(scale: Scale, level: ScaleLevel, of: Ratio): Ratio {
  const from = ratioOf(level.from)
  const unit = levelUnitOf(scale)
  if (unit === 'percent') return multiply(from, { n: 1, d: 100 })
  return unit === 'points' && !isZero(of) ? divide(from, of) : from
}

/** A threshold is reached when it is equalled. */
export const reach = (bounds: Bounds, from: Ratio): Reach => ({ atLeast: compare(bounds.lo, from) >= 0, atMost: compare(bounds.hi, from) >= 0 })

/**
 * The highest level held at each end. A level is held when it is reached itself: thresholds being sorted, the lower
 * ones are too; conditions are cumulated by the caller.
 */
export function range(levels: readonly ScaleLevel[], reached: readonly Reach[]): LevelRange {
  const highest = (end: keyof Reach): string | null => levels.findLast((_level, index) => reached[index]?.[end])?.id ?? null
  return { min: highest('atLeast'), max: highest('atMost') }
}

export const both = (a: Reach, b: Reach): Reach => ({ atLeast: a.atLeast && b.atLeast, atMost: a.atMost && b.atMost })
