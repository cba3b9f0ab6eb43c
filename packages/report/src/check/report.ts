import { finding, type RuleInfo } from '../model/finding.ts'
import type { Coverage, Finding, Report, RuleCoverage, Untested } from '../model/types.ts'
import type { RuleHit, Tally } from '../rules/rule.ts'

/** What a report is made of. `findings` come first (reading), then those of the hits. */
export interface ReportParts {
  readonly tool: Report['tool']
  readonly ruleSets: Report['ruleSets']
  readonly subject: string
  readonly settings?: Report['settings']
  readonly findings?: readonly Finding[]
  readonly hits?: readonly RuleHit[]
  readonly tally?: Tally
  readonly untested?: readonly Untested[]
}

/**
 * Assembles a report: findings made from hits, coverage sorted by rule.
 *
 * @example createReport({ tool, ruleSets: [], subject: 'catalogue.ttl', ...runRules(rules, datasets, undefined) })
 */
export function createReport(parts: ReportParts): Report {
  const made = (parts.hits ?? []).map(({ rule, hit }) => finding(rule, hit))
  const findings = parts.findings ? [...parts.findings, ...made] : made
  return {
    schemaVersion: 1,
    tool: parts.tool,
    ruleSets: parts.ruleSets,
    subject: parts.subject,
    settings: parts.settings ?? {},
    findings,
    coverage: coverageOf(parts),
  }
}

function coverageOf({ tally, hits = [], untested = [] }: ReportParts): Coverage {
  const hit = new Map(hits.map(({ rule }) => [rule.id, rule]))
  const rules: RuleCoverage[] = [...(tally?.entries() ?? [])].map(([rule, count]) => ({ rule, ...texts(tally?.rule(rule) ?? hit.get(rule)), ...count }))
  return { rules: rules.sort((a, b) => (a.rule < b.rule ? -1 : 1)), untested }
}

function texts(rule: RuleInfo | undefined): Pick<RuleCoverage, 'title' | 'summary' | 'unit'> {
  if (!rule) return {}
  return { title: rule.title, ...(rule.summary && { summary: rule.summary }), ...(rule.unit && { unit: rule.unit }) }
}

/**
 * Joins reports of several domains into one: findings and coverage in the order given.
 * Counts of a rule present in several reports are added.
 *
 * @example mergeReports({ tool: { name: 'exemple', version: '1' }, subject: 'x', settings: {} }, []).findings // []
 */
export function mergeReports(head: Pick<Report, 'tool' | 'subject' | 'settings'>, reports: readonly Report[]): Report {
  const rules = new Map<string, RuleCoverage>()
  for (const line of reports.flatMap((report) => report.coverage.rules)) {
    const known = rules.get(line.rule)
    rules.set(line.rule, known ? add(known, line) : line)
  }
  return {
    schemaVersion: 1,
    ...head,
    ruleSets: unique(reports.flatMap((report) => report.ruleSets)),
    findings: reports.flatMap((report) => report.findings),
    coverage: { rules: [...rules.values()], untested: reports.flatMap((report) => report.coverage.untested) },
  }
}

const add = (a: RuleCoverage, b: RuleCoverage): RuleCoverage => ({
  ...b,
  ...a,
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  unknown: a.unknown + b.unknown,
  notApplicable: a.notApplicable + b.notApplicable,
})

function unique(sets: Report['ruleSets']): Report['ruleSets'] {
  return [...new Map(sets.map((set) => [`${set.id} ${set.edition}`, set])).values()]
}
