import { domainStates, type StateCounts } from '../../check/states.ts'
import { formatNumber, formatPercent } from '../../model/typography.ts'
import { stateWord, type State } from '../../model/words.ts'
import type { Language, Report } from '../../model/types.ts'
import { label } from '../shared/labels.ts'
import { escapeHtml } from './escape.ts'
import { mark } from './mark.ts'
import { fillOf, patterns } from './patterns.ts'

/** From what holds to what does not apply, as the bar is read. */
const ORDER: readonly State[] = ['passes', 'unknown', 'fails', 'not-applicable']
const TEXTS = {
  caption: { fr: 'Contrôles par domaine et par état', en: 'Checks by domain and state' },
  total: { fr: 'total', en: 'total' },
  holding: { fr: 'tenus', en: 'hold' },
}

export interface CoverageOptions {
  readonly lang: Language
  /** What ids in the page start with, when several pictures share it. */
  readonly idPrefix?: string
}

/**
 * The coverage as a picture, one bar for each domain, with its table. The areas are proportional to the
 * counts; in the picture alone, a state that is there is never thinner than 1 %.
 *
 * @example coverageHtml(report, { lang: 'fr', idPrefix: 'donnees' })
 */
export function coverageHtml(report: Report, { lang, idPrefix = 'coverage' }: CoverageOptions): string {
  const domains = [...domainStates(report)]
  if (domains.length === 0) return `<p>${label('noRule', lang)}</p>`
  const bars = domains.map(([domain, counts], index) => bar(domain, counts, index === 0, lang, idPrefix)).join('\n')
  const legend = ORDER.map((state) => `<li data-state="${state}">${mark(state)}${stateWord(state)[lang]}</li>`).join('')
  return `<div class="columns"><figure class="picture">\n${bars}\n<figcaption><ul class="legend">${legend}</ul></figcaption></figure>\n${table(domains, lang, idPrefix)}</div>`
}

const totalOf = (counts: StateCounts): number => ORDER.reduce((sum, state) => sum + counts[state], 0)

function bar(domain: string, counts: StateCounts, first: boolean, lang: Language, prefix: string): string {
  const total = totalOf(counts)
  const decided = total - counts['not-applicable']
  const share = decided === 0 ? '' : ` – ${formatPercent(counts.passes / decided, lang)} ${TEXTS.holding[lang]}`
  const shares = ORDER.map((state) => (counts[state] === 0 ? 0 : Math.max(1, (100 * counts[state]) / total)))
  const sum = shares.reduce((a, b) => a + b, 0) || 1
  let x = 0
  const areas = ORDER.map((state, index) => {
    const width = ((shares[index] ?? 0) * 100) / sum
    const from = x
    x += width
    return width === 0 ? '' : `<rect x="${percent(from)}" y="1" width="${percent(width)}" height="22" ${fillOf(state, prefix)}/>`
  })
  return `<p class="label"><b>${escapeHtml(domain)}</b>${share}</p><svg height="24" role="presentation" aria-hidden="true" focusable="false">${first ? patterns(prefix) : ''}${areas.join('')}</svg>`
}

const percent = (value: number): string => `${Number(value.toFixed(3))}%`

function table(domains: readonly (readonly [string, StateCounts])[], lang: Language, prefix: string): string {
  const head = [...ORDER.map((state) => stateWord(state)[lang]), TEXTS.total[lang]].map((word) => `<th scope="col" class="n">${word}</th>`).join('')
  const rows = domains.map(([domain, counts]) => {
    const cells = [...ORDER.map((state) => counts[state]), totalOf(counts)].map((count) => `<td class="n">${formatNumber(count, lang)}</td>`)
    return `<tr><th scope="row">${escapeHtml(domain)}</th>${cells.join('')}</tr>`
  })
  return `<div class="scroll" role="region" aria-labelledby="${prefix}-table" tabindex="0"><table><caption id="${prefix}-table">${TEXTS.caption[lang]}</caption><thead><tr><th scope="col">${label('domain', lang)}</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}
