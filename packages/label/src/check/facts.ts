import { type Evidence, type Finding, finding } from '@communaux/report'
import { runRules } from '@communaux/report/rules'
import { factRules } from '../rules/fact-rules.ts'

/**
 * What is to be said of measured facts: names that the label does not know, values of another type.
 *
 * @example checkFacts([]).length // 0
 */
export function checkFacts(facts: readonly Evidence[]): readonly Finding[] {
  return runRules(factRules, facts, undefined).hits.map(({ rule, hit }) => finding(rule, hit))
}
