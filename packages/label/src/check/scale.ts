import { type Finding, finding } from '@communaux/report'
import { runRules } from '@communaux/report/rules'
import type { Scale } from '../data/types.ts'
import { scaleRules } from '../rules/scale-rules.ts'

/**
 * What is to be said of a scale.
 *
 * @example checkScale(communaux2026) // []
 */
export function checkScale(scale: Scale): readonly Finding[] {
  return runRules(scaleRules, [scale], undefined).hits.map(({ rule, hit }) => finding(rule, hit))
}
