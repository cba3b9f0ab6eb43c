import type { Report } from '../model/types.ts'
import type { State } from '../model/words.ts'

/** How many times a rule was in each state. */
export interface StateCounts {
  readonly passes: number
  readonly fails: number
  readonly unknown: number
  readonly 'not-applicable': number
}

const NONE: StateCounts = { passes: 0, fails: 0, unknown: 0, 'not-applicable': 0 }

/**
 * Every rule the report speaks of, sorted, with how often it was in each state: from the coverage, and for
 * rules that have none, from their findings. What was not tested is unknown.
 *
 * @example ruleStates({ findings: [], coverage: { rules: [{ rule: 'dcat/period-order', passed: 1, failed: 0, unknown: 0, notApplicable: 0 }], untested: [] } }).get('dcat/period-order') // { passes: 1, fails: 0, unknown: 0, 'not-applicable': 0 }
 */
export function ruleStates(report: Pick<Report, 'findings' | 'coverage'>): ReadonlyMap<string, StateCounts> {
  const states = new Map<string, StateCounts>()
  for (const { rule, passed, failed, unknown, notApplicable } of report.coverage.rules) {
    states.set(rule, { passes: passed, fails: failed, unknown, 'not-applicable': notApplicable })
  }
  const covered = new Set(states.keys())
  const add = (rule: string, state: 'fails' | 'unknown'): void => {
    const counts = states.get(rule) ?? NONE
    states.set(rule, { ...counts, [state]: counts[state] + 1 })
  }
  for (const { rule, outcome } of report.findings) if (!covered.has(rule)) add(rule, outcome)
  for (const { rule } of report.coverage.untested) add(rule, 'unknown')
  return new Map([...states].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * The state of a rule as a whole: one failure makes it fail, else one unknown leaves it to check.
 *
 * @example stateOf({ passes: 3, fails: 1, unknown: 0, 'not-applicable': 0 }) // 'fails'
 */
export function stateOf(counts: StateCounts): State {
  if (counts.fails > 0) return 'fails'
  if (counts.unknown > 0) return 'unknown'
  return counts.passes > 0 ? 'passes' : 'not-applicable'
}

/**
 * How many rules are in each state.
 *
 * @example countStates({ findings: [], coverage: { rules: [], untested: [] } }) // { passes: 0, fails: 0, unknown: 0, 'not-applicable': 0 }
 */
export function countStates(report: Pick<Report, 'findings' | 'coverage'>): StateCounts {
  const totals = { ...NONE } as Record<State, number>
  for (const counts of ruleStates(report).values()) totals[stateOf(counts)]++
  return totals
}

/**
 * The part of a rule's id before its first `/`: `dcat`, `licence`, `rgaa`.
 *
 * @example domainOf('dcat/period-order') // 'dcat'
 */
export const domainOf = (rule: string): string => rule.slice(0, Math.max(0, rule.indexOf('/'))) || rule

/**
 * The counts of every domain, added over its rules.
 *
 * @example domainStates({ findings: [], coverage: { rules: [{ rule: 'dcat/period-order', passed: 1, failed: 0, unknown: 0, notApplicable: 0 }], untested: [] } }).get('dcat') // { passes: 1, fails: 0, unknown: 0, 'not-applicable': 0 }
 */
export function domainStates(report: Pick<Report, 'findings' | 'coverage'>): ReadonlyMap<string, StateCounts> {
  const domains = new Map<string, StateCounts>()
  for (const [rule, counts] of ruleStates(report)) {
    const domain = domainOf(rule)
    domains.set(domain, sum(domains.get(domain) ?? NONE, counts))
  }
  return domains
}

const sum = (a: StateCounts, b: StateCounts): StateCounts => ({
  passes: a.passes + b.passes,
  fails: a.fails + b.fails,
  unknown: a.unknown + b.unknown,
  'not-applicable': a['not-applicable'] + b['not-applicable'],
})
