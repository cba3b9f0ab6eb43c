import type { Hit } from '@communaux/report'
import type { Rule } from '@communaux/report/rules'
import { selectorOf } from './dom.ts'
import type { Found, Statement } from './statement.ts'

export interface StatementContext {
  /** The day of reading: nothing here looks at a clock. */
  readonly now: Date
}

export type StatementRule = Rule<Statement, StatementContext>

/** A hit that shows where the statement says it: line and column of the source, selector, words. */
export function saidAt({ page }: Statement, found: Found<unknown>, hit: Hit = {}): Hit {
  const { line, column } = found.element
  const selector = selectorOf(page, found.element)
  return {
    ...hit,
    subject: `${page.url} ${selector}`.trim(),
    details: { ...hit.details, page: page.url, selector, excerpt: found.text.slice(0, 200) },
    ...(line > 0 ? { location: { file: page.file, line, column } } : {}),
  }
}

/** A hit for what the page does not say: it has no place. */
export const absentFrom = ({ page }: Statement, hit: Hit = {}): Hit => ({ ...hit, subject: page.url, details: { ...hit.details, page: page.url } })
