import { groupFindings } from '../../check/group.ts'
import { typeset } from '../../model/typography.ts'
import { oneLine } from '../../model/visible.ts'
import type { Report } from '../../model/types.ts'
import { label } from '../shared/labels.ts'
import { linesOf } from '../shared/lines.ts'
import { textMark } from '../shared/marks.ts'
import type { WriteOptions } from '../shared/options.ts'
import { summaryOf, summaryText } from '../shared/summary.ts'
import { paint, type Paint } from './colour.ts'
import { groupLines } from './group.ts'
import { holdingLines, untestedLines } from './rest.ts'

export interface TextOptions extends WriteOptions {
  /** Terminal colours (ANSI), beside the marks and words, which are always there. */
  readonly color?: boolean
  /** Columns; 80 by default. */
  readonly width?: number
}

/**
 * A report for a terminal or a log: findings grouped by rule, the count first, then what holds and what was
 * not checked. Nothing in it can move a cursor: what is not seen becomes U+FFFD.
 *
 * @example writeText(report, { lang: 'fr', width: 100 })
 */
export function writeText(report: Report, options: TextOptions): string {
  const { lang, color = false } = options
  const layout = { ...options, lines: linesOf(options.sources), width: Math.max(40, options.width ?? 80), paint: paint(color) }
  const groups = groupFindings(report)
  const fails = groups.filter(({ outcome }) => outcome === 'fails').map((group) => groupLines(group, layout))
  const unknown = groups.filter(({ outcome }) => outcome === 'unknown').map((group) => groupLines(group, layout))
  const sections = [
    head(report, layout),
    section(label('toFix', lang), fails.length ? fails : [[label('nothing', lang)]], layout.paint),
    unknown.length ? section(label('toCheck', lang), unknown, layout.paint) : [],
    holdingLines(report, layout),
    untestedLines(report, layout),
    foot(report, layout.paint),
  ]
  return `${sections.filter(({ length }) => length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function head(report: Report, { lang, paint }: TextOptions & { paint: Paint }): string[] {
  const counts = summaryOf(report, lang).filter(({ count, state }) => count > 0 || state === 'fails')
  return [
    paint.strong(`${label('automatic', lang)} – ${oneLine(report.subject)}`),
    ...counts.map((line) => paint.state(line.state, `${textMark(line.state)} ${typeset(summaryText(line, lang), lang)}`)),
  ]
}

const section = (title: string, blocks: readonly (readonly string[])[], { strong }: Paint): string[] =>
  [strong(title), ...blocks.flatMap((lines) => ['', ...lines])]

function foot(report: Report, { soft }: Paint): string[] {
  const sets = report.ruleSets.map(({ id, edition }) => `${id} ${edition}`)
  return [soft(oneLine([`${report.tool.name} ${report.tool.version}`, ...sets].join(' · ')))]
}
