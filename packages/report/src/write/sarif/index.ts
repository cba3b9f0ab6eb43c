import type { Language, Report } from '../../model/types.ts'
import { ordered } from '../shared/order.ts'
import { resultOf } from './result.ts'
import { descriptorsOf } from './rules.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const SEMVER = /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/

/**
 * A report as SARIF 2.1.0 (OASIS, with its errata 01): every rule with its help, one result for each finding.
 * What could not be known is of kind `review`, whose level is `none` (clause 3.27.10); what was not tested is a
 * notification of the invocation; what passes is counted in the run's properties.
 *
 * @example JSON.parse(writeSarif(report, { lang: 'fr' })).version // '2.1.0'
 */
export function writeSarif(report: Report, { lang }: { lang: Language }): string {
  const rules = descriptorsOf(report, lang)
  const index = new Map(rules.map(({ id }, position) => [id, position]))
  const { name, version } = report.tool
  const run = {
    tool: { driver: { name, version, ...(SEMVER.test(version) && { semanticVersion: version }), language: lang, rules } },
    language: lang,
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(report, lang, index) }],
    results: report.findings.map((finding) => resultOf(finding, { lang, subject: report.subject, ruleIndex: index.get(finding.rule) ?? -1 })),
    properties: ordered({ subject: report.subject, ruleSets: report.ruleSets, settings: report.settings, coverage: report.coverage.rules.map(({ rule, passed, failed, unknown, notApplicable }) => ({ rule, passed, failed, unknown, notApplicable })) }),
  }
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

function notifications(report: Report, lang: Language, index: ReadonlyMap<string, number>): object[] {
  return report.coverage.untested.map(({ rule, subject, reason }) => ({
    level: 'note',
    message: { text: subject === undefined ? reason[lang] : `${reason[lang]} [${subject}]` },
    associatedRule: { id: rule, index: index.get(rule) ?? -1 },
  }))
}
