import { createReport, type Report } from '@communaux/report'
import { runRules } from '@communaux/report/rules'
import { TOOL } from '../data/tool.ts'
import { RGAA } from '../model/criterion.ts'
import { readStatement } from '../read/statement.ts'
import { statementRules } from '../rules/statement.ts'

export interface LintStatementOptions {
  /** Where the page was read. */
  readonly url?: string
  /** The file's name, for locations; the address by default. */
  readonly file?: string
  /** The day of reading: the age of the statement depends on it. */
  readonly now: Date
}

/**
 * Reads a published accessibility statement and says what the law misses in it: where it stands when it is
 * written, and that it is absent when it is not. Legal information, not advice.
 *
 * @example lintStatement('<h1>Déclaration d’accessibilité</h1>', { now: new Date('2026-11-24') }).findings.length > 0 // true
 */
export function lintStatement(html: string, { url = '', file = url, now }: LintStatementOptions): Report {
  const { value, findings } = readStatement(html, { url, file })
  return createReport({
    tool: TOOL,
    ruleSets: [RGAA],
    subject: url || file,
    settings: { now: now.toISOString().slice(0, 10) },
    findings,
    ...runRules(statementRules, value.present ? [value] : [], { now }),
    ...(value.present ? {} : absent(value, now)),
  })
}

/** A page that is no statement gets one finding, not one for each part that it lacks. */
function absent(value: ReturnType<typeof readStatement>['value'], now: Date): ReturnType<typeof runRules> {
  return runRules(statementRules.filter(({ id }) => id === 'accessibility/statement-present'), [value], { now })
}
