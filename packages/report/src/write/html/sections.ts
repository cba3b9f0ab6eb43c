import { formatNumber } from '../../model/typography.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Language, Report, Untested } from '../../model/types.ts'
import { holdingRules } from '../shared/holding.ts'
import { label, type Label } from '../shared/labels.ts'
import { summaryOf } from '../shared/summary.ts'
import { ordered } from '../shared/order.ts'
import { escapeHtml } from './escape.ts'
import { mark } from './mark.ts'
import { sentence, subjectHtml } from './text.ts'

/** A section with its heading, or nothing when it has no body. */
export const section = (id: string, title: Label, body: string, lang: Language): string =>
  body && `<section>\n<h2 id="${id}">${label(title, lang)}</h2>\n${body}\n</section>`

/**
 * How many rules are in each state: large figures, with their mark and words.
 *
 * @example figuresHtml(report, 'fr')
 */
export function figuresHtml(report: Report, lang: Language): string {
  const items = summaryOf(report, lang).map(({ state, count, words }) => `<li data-state="${state}"><b>${formatNumber(count, lang)}</b> <span class="state">${mark(state)}${sentence(words, lang)}</span></li>`)
  return `<ul class="figures">${items.join('')}</ul>`
}

/**
 * The rules that hold, as a table: more than twelve are folded.
 *
 * @example holdingHtml(report, 'fr')
 */
export function holdingHtml(report: Report, lang: Language): string {
  const rules = holdingRules(report, lang)
  const rows = rules.map(({ rule, title, counts }) =>
    `<tr><th scope="row" data-state="passes">${mark('passes')}${ruleName(rule, title, lang)}</th><td class="n">${formatNumber(counts.passes, lang)}</td></tr>`)
  return scrollTable({ id: 'holds-table', columns: [label('rule', lang), label('checks', lang)], caption: label('holds', lang), rows, lang, counted: true })
}

/**
 * What was not checked, with the reason, said once for all that it is about; the column of subjects is there when one has a subject.
 *
 * @example untestedHtml(report, 'fr')
 */
export function untestedHtml(report: Report, lang: Language): string {
  const titles = new Map(report.coverage.rules.map(({ rule, title }) => [rule, title?.[lang]]))
  const { untested } = report.coverage
  const named = untested.some(({ subject }) => subject !== undefined)
  const groups = groupBy(untested, ({ rule, reason }) => `${rule}\u0000${reason[lang]}`)
  const rows = [...groups.values()].map((group) => {
    const [{ rule, reason }] = group as [Untested]
    const about = named ? `<td>${group.flatMap(({ subject }) => (subject === undefined ? [] : subjectHtml(subject))).join('<br>')}</td>` : ''
    return `<tr><th scope="row" data-state="unknown">${mark('unknown')}${ruleName(rule, titles.get(rule), lang)}</th>${about}<td>${sentence(reason[lang], lang)}</td></tr>`
  })
  const columns = [label('rule', lang), ...(named ? [label('subject', lang)] : []), label('reason', lang)]
  return scrollTable({ id: 'untested-table', columns, caption: label('untested', lang), rows, lang })
}

const ruleName = (rule: string, title: string | undefined, lang: Language): string => {
  const id = `<code class="soft">${escapeHtml(rule)}</code>`
  return title === undefined || title === rule ? id : `${sentence(title, lang)}<br>${id}`
}

interface Table {
  readonly id: string
  readonly columns: readonly string[]
  readonly caption: string
  readonly rows: readonly string[]
  readonly lang: Language
  /** The last column holds numbers. */
  readonly counted?: boolean
}

const FOLD_FROM = 12

function scrollTable({ id, columns, caption, rows, lang, counted = false }: Table): string {
  if (rows.length === 0) return ''
  const head = columns.map((name, index) => `<th scope="col"${counted && index === columns.length - 1 ? ' class="n"' : ''}>${name}</th>`).join('')
  const table = `<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table><caption id="${id}" class="unseen">${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`
  return rows.length > FOLD_FROM ? `<details><summary>${caption} (${formatNumber(rows.length, lang)})</summary>${table}</details>` : table
}

/**
 * The tool, the rule sets and the settings: what it takes to get the same report again.
 *
 * @example versionsHtml(report, 'fr')
 */
export function versionsHtml({ tool, ruleSets, settings }: Report, lang: Language): string {
  const rows: (readonly [Label, string])[] = [
    ['tool', escapeHtml(`${tool.name} ${tool.version}`)],
    ['ruleSets', ruleSets.map(({ id, edition }) => escapeHtml(`${id} ${edition}`)).join('<br>')],
    ['settings', Object.keys(settings).length > 0 ? `<pre tabindex="0"><code>${escapeHtml(JSON.stringify(ordered(settings), null, 2))}</code></pre>` : ''],
  ]
  return `<dl class="facts">${rows.filter(([, value]) => value).map(([name, value]) => `<div><dt>${label(name, lang)}</dt><dd>${value}</dd></div>`).join('')}</dl>`
}
