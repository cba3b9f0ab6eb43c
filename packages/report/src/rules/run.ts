import type { Hit } from '../model/finding.ts'
import { type Rule, type RuleHit, type RuleRun, Tally, type Verdict } from './rule.ts'

/**
 * Runs rules over targets. One target counts once by rule: failed when a hit fails, else unknown when
 * one is unknown.
 *
 * @param into a tally to add to, when several kinds of targets share a report
 * @example createReport({ tool, ruleSets: [], subject: 'catalogue.ttl', ...runRules(rules, datasets, undefined) })
 */
export function runRules<Target, Context>(
  rules: readonly Rule<Target, Context>[],
  targets: Iterable<Target>,
  context: Context,
  into: Tally = new Tally(),
): RuleRun {
  const hits: RuleHit[] = []
  for (const rule of rules) into.describe(rule)
  for (const target of targets) {
    for (const rule of rules) {
      const found = hitsOf(rule.check(target, context), into, rule.id)
      for (const hit of found) hits.push({ rule, hit })
    }
  }
  return { hits, tally: into }
}

const NONE: readonly Hit[] = []

function hitsOf(verdict: Verdict, tally: Tally, rule: string): readonly Hit[] {
  const count = tally.of(rule)
  if (verdict === 'not-applicable') {
    count.notApplicable++
    return NONE
  }
  const hits = verdict === 'passes' ? NONE : isList(verdict) ? verdict : [verdict]
  if (hits.length === 0) count.passed++
  else if (hits.some((hit) => hit.outcome !== 'unknown')) count.failed++
  else count.unknown++
  return hits
}

const isList = (verdict: Hit | readonly Hit[]): verdict is readonly Hit[] => Array.isArray(verdict)
