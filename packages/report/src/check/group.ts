import type { Because, Finding, Localized, Outcome, Remedy, Report, RuleCoverage, Severity, Source } from '../model/types.ts'
import { groupBy } from '../model/group-by.ts'
import { headline } from './headline.ts'

/** The findings of one rule with one outcome: what people read first. */
export interface FindingGroup {
  readonly rule: string
  readonly outcome: Outcome
  readonly because?: Because
  /** The gravest of its findings. */
  readonly severity: Severity
  /** The count first: « 1 223 paquets : licence non précisée ». A single finding says its own message. */
  readonly headline: Localized
  /** What the rule asks, when the report knows it. */
  readonly title?: Localized
  readonly count: number
  /** The first distinct subjects, three unless asked otherwise. */
  readonly subjects: readonly string[]
  /** In the report's order. */
  readonly findings: readonly Finding[]
  readonly source: Source
  /** The first remedy among its findings. */
  readonly remedy?: Remedy
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/**
 * Groups a report's findings by rule and outcome: what fails before what is unknown, the gravest first,
 * then the most numerous, then by rule.
 *
 * @param limit how many subjects each group names
 * @example groupFindings(report)[0]?.headline.fr // '1 223 paquets : licence non précisée'
 */
export function groupFindings(report: Pick<Report, 'findings' | 'coverage'>, limit = 3): FindingGroup[] {
  const lines = new Map(report.coverage.rules.map((line) => [line.rule, line]))
  const groups = groupBy(report.findings, ({ rule, outcome, because = '' }) => `${rule}\u0000${outcome}\u0000${because}`)
  return [...groups.values()].map((findings) => groupOf(findings, lines, limit)).sort(byWeight)
}

function groupOf(findings: readonly Finding[], lines: ReadonlyMap<string, RuleCoverage>, limit: number): FindingGroup {
  const [first] = findings as [Finding]
  const line = lines.get(first.rule)
  const remedy = findings.find((finding) => finding.remedy)?.remedy
  return {
    rule: first.rule,
    outcome: first.outcome,
    ...(first.because && { because: first.because }),
    severity: gravest(findings),
    headline: headline(findings, line),
    ...(line?.title && { title: line.title }),
    count: findings.length,
    subjects: firstSubjects(findings, limit),
    findings,
    source: first.source,
    ...(remedy && { remedy }),
  }
}

const gravest = (findings: readonly Finding[]): Severity =>
  findings.reduce<Severity>((found, { severity }) => (GRAVITY[severity] < GRAVITY[found] ? severity : found), 'info')

function firstSubjects(findings: readonly Finding[], limit: number): string[] {
  const subjects = new Set<string>()
  for (const { subject } of findings) {
    if (subjects.size >= limit) break
    if (subject !== undefined) subjects.add(subject)
  }
  return [...subjects]
}

function byWeight(a: FindingGroup, b: FindingGroup): number {
  if (a.outcome !== b.outcome) return a.outcome === 'fails' ? -1 : 1
  if (a.severity !== b.severity) return GRAVITY[a.severity] - GRAVITY[b.severity]
  if (a.count !== b.count) return b.count - a.count
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0
}
