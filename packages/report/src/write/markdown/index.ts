import { groupFindings } from '../../check/group.ts'
import { formatNumber, typeset } from '../../model/typography.ts'
import type { Language, Report } from '../../model/types.ts'
import { holdingRules } from '../shared/holding.ts'
import { type Label, label } from '../shared/labels.ts'
import { linesOf } from '../shared/lines.ts'
import { textMark } from '../shared/marks.ts'
import type { WriteOptions } from '../shared/options.ts'
import { andMore } from '../shared/places.ts'
import { summaryOf, summaryText } from '../shared/summary.ts'
import { codeSpan, escapeMarkdown } from './escape.ts'
import { groupMarkdown } from './group.ts'

/**
 * A report in GitHub-flavoured Markdown, for a comment on a change or the summary of a job: the same parts as
 * the text, « pourquoi » and « comment » folded. Headings start at level 2.
 *
 * @example writeMarkdown(report, { lang: 'fr', sources: { 'catalogue.ttl': text } })
 */
export function writeMarkdown(report: Report, options: WriteOptions): string {
  const { lang } = options
  const groups = groupFindings(report)
  const shown = { ...options, lines: linesOf(options.sources) }
  const fails = groups.filter(({ outcome }) => outcome === 'fails').map((group) => groupMarkdown(group, shown))
  const unknown = groups.filter(({ outcome }) => outcome === 'unknown').map((group) => groupMarkdown(group, shown))
  const blocks = [
    `## ${label('automatic', lang)} – ${escapeMarkdown(report.subject)}`,
    summary(report, lang),
    ...section('toFix', fails.length > 0 ? fails : [label('nothing', lang)], lang),
    ...section('toCheck', unknown, lang),
    ...section('holds', holding(report, options), lang),
    ...section('untested', untested(report, options), lang),
    `<sub>${[report.tool, ...report.ruleSets.map(({ id, edition }) => ({ name: id, version: edition }))].map(({ name, version }) => escapeMarkdown(`${name} ${version}`)).join(' · ')}</sub>`,
  ]
  return `${blocks.join('\n\n')}\n`
}

const section = (title: Label, blocks: readonly string[], lang: Language): string[] =>
  blocks.length === 0 ? [] : [`### ${label(title, lang)}`, ...blocks]

const summary = (report: Report, lang: Language): string =>
  summaryOf(report, lang)
    .filter(({ count, state }) => count > 0 || state === 'fails')
    .map((line) => `${textMark(line.state)} **${typeset(summaryText(line, lang), lang)}**`)
    .join(' · ')

/** The rules that hold, as a table: a pipe in a title is escaped, and ids are left out of it. */
function holding(report: Report, { lang, all = false }: WriteOptions): string[] {
  const rules = holdingRules(report, lang)
  if (rules.length === 0) return []
  const shown = all ? rules : rules.slice(0, 3)
  const rows = shown.map(({ title, counts }) => `| ${escapeMarkdown(typeset(title, lang))} | ${formatNumber(counts.passes, lang)} |`)
  return [[`| ${label('rule', lang)} | ${label('checks', lang)} |`, '| --- | ---: |', ...rows].join('\n'), ...more(rules.length - shown.length, lang)]
}

function untested(report: Report, { lang, all = false }: WriteOptions): string[] {
  const list = report.coverage.untested
  if (list.length === 0) return []
  const shown = all ? list : list.slice(0, 3)
  const lines = shown.map(({ rule, subject, reason }) =>
    `- ${[codeSpan(rule), ...(subject === undefined ? [] : [codeSpan(subject)]), escapeMarkdown(typeset(reason[lang], lang))].join(' – ')}`)
  return [lines.join('\n'), ...more(list.length - shown.length, lang)]
}

const more = (count: number, lang: Language): string[] => (count > 0 ? [`… ${andMore(count, lang)}`] : [])
