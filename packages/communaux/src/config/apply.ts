import { createReport, mergeReports, type Finding, type Report, type Untested } from '@communaux/report'
import { runRules } from '@communaux/report/rules'
import { IGNORE_RULES } from '../rules/index.ts'
import type { IgnoreUse } from '../rules/context.ts'
import type { Config, Ignore } from './types.ts'

/**
 * What the collectivity decided, applied to a report: rules off, severities, accepted findings. Nothing
 * goes in silence: a rule that is off is listed as untested, accepted findings are listed in the
 * settings, and an exception that has expired counts again with a finding of its own.
 *
 * @param now ISO date and time
 * @example applyConfig(report, { ...NO_CONFIG, rules: { 'dcat/period-order': 'off' } }, '2026-10-15').findings
 */
export function applyConfig(report: Report, config: Config, now: string): Report {
  if (config.file === null) return report
  const today = now.slice(0, 10)
  const isOff = (rule: string): boolean => config.rules[rule] === 'off'
  const on = report.findings.filter((finding) => !isOff(finding.rule)).map((finding) => withSeverity(finding, config))
  const accepted = on.map((finding) => config.ignore.find((ignore) => isActive(ignore, today) && matches(ignore, finding)))
  const uses = config.ignore.map((ignore) => useOf(ignore, on, report))
  const own = createReport({ tool: report.tool, ruleSets: [], subject: report.subject, ...runRules(IGNORE_RULES, uses, { today }) })
  const settings = { ...report.settings, config: summary(config, uses, today) }
  const off = report.coverage.rules.filter(({ rule }) => isOff(rule)).map(({ rule }) => untested(rule))
  const kept: Report = {
    ...report,
    findings: on.filter((_, index) => accepted[index] === undefined),
    coverage: { rules: report.coverage.rules.filter(({ rule }) => !isOff(rule)), untested: [...report.coverage.untested, ...off] },
  }
  return { ...report, ...mergeReports({ tool: report.tool, subject: report.subject, settings }, config.ignore.length > 0 ? [kept, own] : [kept]) }
}

function withSeverity(finding: Finding, config: Config): Finding {
  const severity = config.rules[finding.rule]
  return severity === undefined || severity === 'off' ? finding : { ...finding, severity }
}

const isActive = (ignore: Ignore, today: string): boolean => ignore.until === undefined || ignore.until >= today

/** Whether an exception aims at a finding: rule, then subject and fingerprint when they are given. */
export function matches(ignore: Ignore, finding: Finding): boolean {
  if (!aimsAt(ignore, finding.rule)) return false
  if (ignore.fingerprint !== undefined && ignore.fingerprint !== finding.fingerprint) return false
  return ignore.subject === undefined || like(ignore.subject, finding.subject ?? '')
}

function aimsAt(ignore: Ignore, rule: string): boolean {
  return ignore.rule.endsWith('/*') ? rule.startsWith(ignore.rule.slice(0, -1)) : rule === ignore.rule
}

/** `*` stands for any run of characters; read from left to right, without backtracking. */
function like(pattern: string, text: string): boolean {
  const [head = '', ...rest] = pattern.split('*')
  if (rest.length === 0) return pattern === text
  if (!text.startsWith(head)) return false
  const tail = rest.pop() ?? ''
  let position = head.length
  for (const piece of rest) {
    const found = text.indexOf(piece, position)
    if (found < 0) return false
    position = found + piece.length
  }
  return text.length - tail.length >= position && text.endsWith(tail)
}

function useOf(ignore: Ignore, findings: readonly Finding[], report: Report): IgnoreUse {
  return {
    ignore,
    matched: findings.filter((finding) => matches(ignore, finding)).length,
    applied: report.coverage.rules.some(({ rule }) => aimsAt(ignore, rule)),
  }
}

function summary(config: Config, uses: readonly IgnoreUse[], today: string): Record<string, unknown> {
  const ignored = uses
    .filter(({ ignore, matched }) => matched > 0 && isActive(ignore, today))
    .map(({ ignore: { rule, subject, reason, until }, matched }) => ({ rule, ...(subject === undefined ? {} : { subject }), reason, ...(until === undefined ? {} : { until }), findings: matched }))
  return { rules: config.rules, ignored }
}

const untested = (rule: string): Untested => ({
  rule,
  reason: { fr: 'désactivée par la configuration', en: 'switched off by the configuration' },
})
