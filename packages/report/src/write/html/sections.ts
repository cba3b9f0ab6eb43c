import { formatNumber, typeset } from '../../model/typography.ts'
import type { Language, Report } from '../../model/types.ts'
import { holdingRules } from '../shared/holding.ts'
import { label, type Label } from '../shared/labels.ts'
import { summaryOf } from '../shared/summary.ts'
import { ordered } from '../json/order.ts'
import { escapeHtml } from './escape.ts'
import { mark } from './mark.ts'
import { sentence, subjectHtml } from './text.ts'

/** A section with its heading, or nothing when it has no body. */
export const section = (id: string, title: Label, body: string, lang: Language): string =>
  body && `<section aria-labelledby="${id}">\n<h2 id="${id}">${label(title, lang)}</h2>\n${body}\n</section>`

/** How many rules are in each state: large figures, with their mark and words. */
export function figuresHtml(report: Report, lang: Language): string {
  const items = summaryOf(report, lang).map(({ state, count, words }) => `<li data-state="${state}"><b>${formatNumber(count, lang)}</b> <span class="state">${mark(state)}${sentence(words, lang)}</span></li>`)
  return `<ul class="figures">${items.join('')}</ul>`
}

/** The rules that hold, as a table: more than twelve are folded. */
export function holdingHtml(report: Report, lang: Language): string {
  const rules = holdingRules(report, lang)
  const rows = rules.map(({ rule, title, counts }) => `<tr><th scope="row" data-state="passes">${mark('passes')}${sentence(title, lang)}${title === rule ? '' : `<br><code class="soft">${escapeHtml(rule)}</code>`}</th><td class="n">${formatNumber(counts.passes, lang)}</td></tr>`)
  return scrollTable('holds-table', [label('rule', lang), label('checks', lang)], label('holds', lang), rows)
}

/** What was not checked, with the reason. */
export function untestedHtml(report: Report, lang: Language): string {
  const rows = report.coverage.untested.map(({ rule, subject, reason }) =>
    `<tr><th scope="row"><code>${escapeHtml(rule)}</code></th><td>${subject === undefined ? '' : subjectHtml(subject)}</td><td>${sentence(reason[lang], lang)}</td></tr>`)
  return scrollTable('untested-table', [label('rule', lang), label('subject', lang), label('reason', lang)], label('untested', lang), rows)
}

const FOLD_FROM = 12

function scrollTable(id: string, columns: readonly string[], caption: string, rows: readonly string[]): string {
  if (rows.length === 0) return ''
  const head = columns.map((name, index) => `<th scope="col"${columns.length === 2 && index === 1 ? ' class="n"' : ''}>${name}</th>`).join('')
  const table = `<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table><caption id="${id}" class="unseen">${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`
  return rows.length > FOLD_FROM ? `<details><summary>${caption} (${rows.length})</summary>${table}</details>` : table
}

/** The tool, the rule sets and the settings: what it takes to get the same report again. */
export function versionsHtml({ tool, ruleSets, settings }: Report, lang: Language): string {
  const rows: (readonly [Label, string])[] = [
    ['tool', escapeHtml(`${tool.name} ${tool.version}`)],
    ['ruleSets', ruleSets.map(({ id, edition }) => escapeHtml(`${id} ${edition}`)).join('<br>')],
    ['settings', Object.keys(settings).length > 0 ? `<pre tabindex="0"><code>${escapeHtml(JSON.stringify(ordered(settings), null, 2))}</code></pre>` : ''],
  ]
  return `<dl>${rows.filter(([, value]) => value).map(([name, value]) => `<dt>${typeset(label(name, lang), lang)}</dt><dd>${value}</dd>`).join('')}</dl>`
}
