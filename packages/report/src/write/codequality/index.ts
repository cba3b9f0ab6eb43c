import { hash64 } from '../../model/fingerprint.ts'
import { outcomeWord } from '../../model/words.ts'
import type { Finding, Language, Report, Severity } from '../../model/types.ts'
import { filePath } from '../shared/files.ts'

/** One problem as GitLab reads it: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export interface CodeQualityIssue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker'
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end?: number } }
}

const SEVERITY: Readonly<Record<Severity, CodeQualityIssue['severity']>> = { error: 'major', warning: 'minor', info: 'info' }

/**
 * A report for GitLab's Code Quality widget. What could not be known is `info` and says so. A finding without
 * a place in a file is put on line 1 of the report's subject; each fingerprint is there once, as GitLab asks.
 *
 * @example writeFile('gl-code-quality-report.json', writeCodeQuality(report, { lang: 'fr' }))
 */
export function writeCodeQuality(report: Report, { lang }: { lang: Language }): string {
  const seen = new Map<string, number>()
  const issues = report.findings.map((finding): CodeQualityIssue => ({
    description: description(finding, lang),
    check_name: finding.rule,
    fingerprint: unique(finding.fingerprint, seen),
    severity: finding.outcome === 'unknown' ? 'info' : SEVERITY[finding.severity],
    location: place(finding, report.subject),
  }))
  return `${JSON.stringify(issues, null, 2)}\n`
}

function description(finding: Finding, lang: Language): string {
  const word = finding.outcome === 'unknown' ? ` (${outcomeWord(finding)[lang]})` : ''
  return `${finding.message[lang]}${word}${finding.subject === undefined ? '' : ` [${finding.subject}]`}`
}

function place({ location }: Finding, subject: string): CodeQualityIssue['location'] {
  if (!location) return { path: filePath(subject) || '.', lines: { begin: 1 } }
  const { file, line, endLine } = location
  return { path: filePath(file), lines: endLine === undefined ? { begin: line } : { begin: line, end: endLine } }
}

/** GitLab shows only the first issue of a fingerprint: the next ones get one of their own, in order. */
function unique(fingerprint: string, seen: Map<string, number>): string {
  const times = seen.get(fingerprint) ?? 0
  seen.set(fingerprint, times + 1)
  return times === 0 ? fingerprint : hash64(`${fingerprint}\u0000${times}`)
}
