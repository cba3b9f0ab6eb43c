import { ONE, ZERO, type Ratio } from './ratio.ts'

/** The least and the most that something can be worth, each between 0 and 1. */
export interface Bounds {
  readonly lo: Ratio
  readonly hi: Ratio
}

export const ALL: Bounds = { lo: ZERO, hi: ONE }
export const NONE_HELD: Bounds = { lo: ZERO, hi: ZERO }
export const FULLY_HELD: Bounds = { lo: ONE, hi: ONE }

/** What is known exactly. */
export const exactly = (value: Ratio): Bounds => ({ lo: value, hi: value })
