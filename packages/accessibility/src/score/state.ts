import { PARTIAL_FROM } from '../data/law.ts'
import type { State } from '../model/state.ts'

/**
 * Decides on integers, never on a rounded rate: 52 of 105 is below one half, whatever a screen shows.
 *
 * @param validated criteria respected on the whole sample
 * @param applicable criteria that apply on one page at least
 * @example stateOf(52, 105) // 'none'
 */
export function stateOf(validated: number, applicable: number): State {
  if (applicable === 0) return 'undetermined'
  if (validated === applicable) return 'total'
  return PARTIAL_FROM.den * validated >= PARTIAL_FROM.num * applicable ? 'partial' : 'none'
}
