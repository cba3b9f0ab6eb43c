import type { Finding, Report, Severity } from '../model/types.ts'

export type FailLevel = 'error' | 'warning' | 'never'

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 }

/**
 * Whether a finding counts at a level. What could not be tested never counts as a failure,
 * unless `strict` asks that every unknown does.
 *
 * @example report.findings.some((finding) => counts(finding, 'error'))
 */
export function counts(finding: Finding, level: FailLevel, strict = false): boolean {
  if (level === 'never') return false
  if (finding.outcome === 'unknown') return strict
  return RANK[finding.severity] >= RANK[level]
}

/**
 * The findings that make a run fail at a level, in the report's order.
 *
 * @example failing(report, 'warning').length
 */
export function failing(report: Report, level: FailLevel, strict = false): readonly Finding[] {
  return report.findings.filter((finding) => counts(finding, level, strict))
}
