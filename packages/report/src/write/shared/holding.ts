import { ruleStates, stateOf, type StateCounts } from '../../check/states.ts'
import type { Language, Report } from '../../model/types.ts'

/** A rule that holds, with its words. */
export interface HoldingRule {
  readonly rule: string
  readonly title: string
  readonly counts: StateCounts
}

/** The rules that hold everywhere they applied, in the order of their ids. */
export function holdingRules(report: Report, lang: Language): HoldingRule[] {
  const titles = new Map(report.coverage.rules.map(({ rule, title }) => [rule, title?.[lang]]))
  return [...ruleStates(report)]
    .filter(([, counts]) => stateOf(counts) === 'passes')
    .map(([rule, counts]) => ({ rule, title: titles.get(rule) ?? rule, counts }))
}
