import { groupFindings } from '../../check/group.ts'
import type { Outcome, Report } from '../../model/types.ts'
import { label } from '../shared/labels.ts'
import { linesOf } from '../shared/lines.ts'
import { groupHtml, type GroupOptions } from './group.ts'

export interface FindingsOptions extends GroupOptions {
  /** Only what fails, or only what is to be checked. */
  readonly outcome?: Outcome
}

/**
 * The findings of a report, grouped by rule, as HTML to put in a page that has `stylesheet()`: a list of
 * `<article>`, or one sentence when there is none.
 *
 * @example `<main><h2>Constats</h2>${findingsHtml(report, { lang: 'fr', outcome: 'fails' })}</main>`
 */
export function findingsHtml(report: Pick<Report, 'findings' | 'coverage'>, options: FindingsOptions): string {
  const groups = groupFindings(report).filter(({ outcome }) => options.outcome === undefined || outcome === options.outcome)
  if (groups.length === 0) return `<p>${label(options.outcome === 'unknown' ? 'nothingToCheck' : 'nothing', options.lang)}</p>`
  const shown = { ...options, lines: linesOf(options.sources) }
  return groups.map((group) => groupHtml(group, shown)).join('\n')
}
