import { groupBy } from '../model/group-by.ts'
import type { Finding, Report } from '../model/types.ts'
import { changedDomains } from './rule-sets.ts'

/** What changed between two reports of the same thing. */
export interface ReportDiff {
  /** There before, and no more. */
  readonly fixed: readonly Finding[]
  /** There now, and not before. */
  readonly added: readonly Finding[]
  /** There before and now, as it is now. */
  readonly same: readonly Finding[]
  /**
   * Came or went with an edition of its rules, or with the rule itself: nobody broke or mended anything for sure.
   * Those of `after` come first.
   */
  readonly ruleChanged: readonly RuleChange[]
}

export interface RuleChange {
  readonly finding: Finding
  readonly change: 'added' | 'fixed'
}

/**
 * Compares two reports by fingerprint, as many times as each is there. A finding that came or went while the
 * edition of its rule set changed, or whose rule only one of the reports has, is `ruleChanged`.
 *
 * @example diffReports(june, october).fixed.length
 */
export function diffReports(before: Report, after: Report): ReportDiff {
  const { gone, kept, come } = match(before.findings, after.findings)
  const changed = changedDomains(before, after)
  const [added, cameWithRule] = split(come, changed)
  const [fixed, wentWithRule] = split(gone, changed)
  return {
    fixed,
    added,
    same: kept,
    ruleChanged: [
      ...cameWithRule.map((finding): RuleChange => ({ finding, change: 'added' })),
      ...wentWithRule.map((finding): RuleChange => ({ finding, change: 'fixed' })),
    ],
  }
}

function match(before: readonly Finding[], after: readonly Finding[]): { gone: Finding[]; kept: Finding[]; come: Finding[] } {
  const left = groupBy(before.keys(), (index) => before[index]?.fingerprint)
  const matched = new Set<number>()
  const kept: Finding[] = []
  const come: Finding[] = []
  for (const finding of after) {
    const known = left.get(finding.fingerprint)?.shift()
    if (known !== undefined) matched.add(known)
    ;(known === undefined ? come : kept).push(finding)
  }
  return { gone: before.filter((_, index) => !matched.has(index)), kept, come }
}

const split = (findings: readonly Finding[], changed: (rule: string) => boolean): [Finding[], Finding[]] =>
  [findings.filter(({ rule }) => !changed(rule)), findings.filter(({ rule }) => changed(rule))]
