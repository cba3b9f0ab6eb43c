import { type Finding, finding } from '@communaux/report'
import { runRules } from '@communaux/report/rules'
import type { DecisionTarget } from '../rules/decision-motive.ts'
import { decisionRules } from '../rules/decision-rules.ts'

/**
 * What is to be said of a jury's decision, given the grades of its members.
 *
 * @example checkDecision({ levels: ['bronze', 'argent', 'or'], grades: ['bronze', 'bronze', 'or'], decision: 'or' })[0].rule // 'label/decision-motive'
 */
export function checkDecision(decision: DecisionTarget): readonly Finding[] {
  return runRules(decisionRules, [decision], undefined).hits.map(({ rule, hit }) => finding(rule, hit))
}
