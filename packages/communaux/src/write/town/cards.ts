import { FRENCH_LIST } from '@communaux/licence'
import { pointsText } from '@communaux/label'
import { formatNumber, formatPercent, type Evidence, type Language } from '@communaux/report'
import { sentence } from '@communaux/report/html'
import { dateText } from '../../model/date-text.ts'
import type { TownReport } from '../../model/town.ts'
import { factLabel, valueText } from './words.ts'

const TITLES = {
  data: { fr: 'Données', en: 'Data' },
  licences: { fr: 'Licences', en: 'Licences' },
  accessibility: { fr: 'Accessibilité', en: 'Accessibility' },
  label: { fr: 'Label', en: 'Label' },
}

/** The facts of each card, the most telling first. */
const FACTS = {
  data: ['dcat.datasets.count', 'dcat.errors.count', 'dcat.score.datagouv', 'dcat.frequency.in-time-share'],
  licences: ['dcat.datasets.licensed-listed-share', 'licence.repositories.count', 'licence.repositories.listed-share', 'licence.conflicts.count'],
  accessibility: ['accessibility.mention.state', 'accessibility.statement.date', 'accessibility.statement.rate', 'accessibility.automatic.pages-count', 'accessibility.automatic.nc-count'],
} as const

const NOT_MEASURED = { fr: 'Rien n’a pu être mesuré : à vérifier.', en: 'Nothing could be measured: to check.' }

/** Four cards: what each domain shows, in figures that all have their proof below. */
export function cardsHtml(town: TownReport, lang: Language): string {
  const byFact = new Map(town.facts.map((fact) => [fact.fact, fact]))
  const cards = (['data', 'licences', 'accessibility'] as const).map((name) => card(TITLES[name][lang], lines(FACTS[name], byFact, lang), note(name, lang), lang))
  return `<div class="columns cards">\n${[...cards, labelCard(town, lang)].join('\n')}\n</div>`
}

function lines(facts: readonly string[], byFact: ReadonlyMap<string, Evidence>, lang: Language): readonly (readonly [string, string])[] {
  return facts.flatMap((name) => {
    const fact = byFact.get(name)
    return fact ? [[factLabel(name, lang), valueText(fact, lang)] as const] : []
  })
}

function note(name: keyof typeof FACTS, lang: Language): string {
  if (name === 'licences') return lang === 'fr' ? `Liste de data.gouv.fr consultée le ${dateText(FRENCH_LIST.consulted, 'fr')}.` : `List of data.gouv.fr consulted on ${dateText(FRENCH_LIST.consulted, 'en')}.`
  if (name === 'accessibility') return lang === 'fr' ? 'Ceci est un contrôle automatique ; un audit humain reste nécessaire.' : 'This is an automatic check; a human audit is still needed.'
  return ''
}

function labelCard({ estimate: { result } }: TownReport, lang: Language): string {
  const { coverage, questions } = result
  const answered = lang === 'fr' ? 'Questions avec une réponse' : 'Questions with an answer'
  const share = lang === 'fr' ? 'Part renseignée' : 'Share answered'
  return card(
    TITLES.label[lang],
    [
      [lang === 'fr' ? 'Estimation' : 'Estimate', pointsText(result.points, lang) ?? '–'],
      [share, formatPercent(coverage, lang)],
      [answered, `${formatNumber(questions.answered, lang)} / ${formatNumber(questions.total, lang)}`],
    ],
    result.notice[lang],
    lang,
  )
}

function card(title: string, rows: readonly (readonly [string, string])[], note: string, lang: Language): string {
  const body = rows.length === 0 ? `<p>${sentence(NOT_MEASURED[lang], lang)}</p>` : `<dl class="facts">${rows.map(([term, value]) => `<div><dt>${sentence(term, lang)}</dt><dd>${sentence(value, lang)}</dd></div>`).join('')}</dl>`
  return `<article><h3>${sentence(title, lang)}</h3>${body}${note ? `<p class="soft">${sentence(note, lang)}</p>` : ''}</article>`
}
