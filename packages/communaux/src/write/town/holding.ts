import { questionsById } from '@communaux/label'
import type { Evidence, Language } from '@communaux/report'
import { mark, sentence } from '@communaux/report/html'
import type { TownReport } from '../../model/town.ts'
import { proofAnchor } from './html-parts.ts'
import { factLabel, valueText } from './words.ts'

/** From this share on, a measure is shown among what holds. */
const MOSTLY = 0.75

/** The facts that are good: yes, a share of three quarters or more, something rather than nothing. */
export function goodFacts({ facts, proposals, estimate }: TownReport): readonly Evidence[] {
  const questions = questionsById(estimate.scale)
  const used = new Set(proposals.filter(({ question }) => questions.has(question)).flatMap(({ because }) => because))
  return facts.filter(({ id, value }) => used.has(id) && isGood(value))
}

function isGood(value: unknown): boolean {
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return value >= 1 || value >= MOSTLY
  return Array.isArray(value) && value.length > 0
}

const NOTHING = { fr: 'Rien n’a encore pu être montré.', en: 'Nothing could be shown yet.' }

/** What already holds, each with its proof. */
export function holdingFactsHtml(town: TownReport, lang: Language): string {
  const good = goodFacts(town)
  if (good.length === 0) return `<p>${NOTHING[lang]}</p>`
  const items = good.map((fact) => `<li data-state="passes">${mark('passes')}<a href="#${proofAnchor(fact.id)}">${sentence(factLabel(fact.fact, lang), lang)}</a> – <b>${sentence(valueText(fact, lang), lang)}</b></li>`)
  return `<ul class="holds">\n${items.join('\n')}\n</ul>`
}
