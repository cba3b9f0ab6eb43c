import type { Evidence, Language } from '@communaux/report'
import { escapeHtml, link, sentence } from '@communaux/report/html'
import { dateText } from '../../model/date-text.ts'
import type { TownReport } from '../../model/town.ts'
import { proofAnchor } from './html-parts.ts'
import { factLabel, valueText } from './words.ts'

const WORDS = {
  fr: { rule: 'Règle', edition: 'Version', hash: 'Empreinte de ce qui a été lu', id: 'Identifiant de la preuve', at: 'Mesuré le', where: 'Où', none: 'Aucun fait n’a pu être mesuré.' },
  en: { rule: 'Rule', edition: 'Version', hash: 'Hash of what was read', id: 'Id of the proof', at: 'Measured on', where: 'Where', none: 'No fact could be measured.' },
} as const

/** Long excerpts are cut in the page; the whole is in report.json. */
const LONGEST = 1500

/** Each fact with what proves it: what we measured, the excerpt, the rule and its version, the hash. */
export function proofsHtml({ facts }: TownReport, lang: Language): string {
  if (facts.length === 0) return `<p>${WORDS[lang].none}</p>`
  return facts.map((fact) => proofHtml(fact, lang)).join('\n')
}

function proofHtml(fact: Evidence, lang: Language): string {
  const words = WORDS[lang]
  const rows = [
    ...(fact.url === undefined ? [] : [[words.where, link(fact.url)]]),
    [words.rule, `<code>${escapeHtml(fact.rule)}</code>`],
    [words.edition, escapeHtml(fact.edition)],
    [words.at, escapeHtml(dateText(fact.at, lang))],
    [words.hash, `<code>${escapeHtml(fact.inputHash)}</code>`],
    [words.id, `<code>${escapeHtml(fact.id)}</code>`],
  ]
  const body = `${excerptHtml(fact.excerpt)}<dl class="facts">${rows.map(([term = '', value = '']) => `<div><dt>${term}</dt><dd>${value}</dd></div>`).join('')}</dl>`
  return `<details id="${proofAnchor(fact.id)}"><summary>${sentence(factLabel(fact.fact, lang), lang)} – ${sentence(valueText(fact, lang), lang)}</summary>${body}</details>`
}

function excerptHtml(excerpt: string | undefined): string {
  if (excerpt === undefined || excerpt === '') return ''
  return `<pre class="excerpt" tabindex="0"><code>${escapeHtml(excerpt.length > LONGEST ? `${excerpt.slice(0, LONGEST)}…` : excerpt)}</code></pre>`
}
