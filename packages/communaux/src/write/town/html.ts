import { groupFindings, type Language } from '@communaux/report'
import { coverageHtml, escapeHtml, figuresHtml, findingsHtml, holdingHtml, page, sentence, untestedHtml, versionsHtml } from '@communaux/report/html'
import { VERSION } from '../../data/version.ts'
import { dateText } from '../../model/date-text.ts'
import type { TownReport } from '../../model/town.ts'
import { actionsHtml } from './actions.ts'
import { BAR_CSS, barHtml } from './bar.ts'
import { cardsHtml } from './cards.ts'
import { conflictsHtml } from './conflicts.ts'
import { datasetsHtml, repositoriesHtml } from './datasets.ts'
import { holdingFactsHtml } from './holding.ts'
import { section } from './html-parts.ts'
import { proofsHtml } from './proofs.ts'
import { PROMISE, TITLE } from './words.ts'

const HEADINGS = {
  fr: {
    bar: 'Où en est l’estimation', todo: 'Cinq choses à faire', holds: 'Ce qui tient déjà', cards: 'Par domaine', conflicts: 'Vous dites, nous mesurons', toFix: 'Constats à corriger',
    toCheck: 'Constats à vérifier', datasets: 'Jeux de données', repositories: 'Dépôts de code', coverage: 'Les contrôles', proofs: 'Les preuves', untested: 'Ce qui n’a pas été regardé', versions: 'Versions et réglages',
  },
  en: {
    bar: 'Where the estimate stands', todo: 'Five things to do', holds: 'What already holds', cards: 'By domain', conflicts: 'You say, we measure', toFix: 'Findings to fix',
    toCheck: 'Findings to check', datasets: 'Datasets', repositories: 'Code repositories', coverage: 'The checks', proofs: 'The proofs', untested: 'What was not looked at', versions: 'Versions and settings',
  },
} as const

const SKIP = { fr: 'Aller au contenu', en: 'Skip to content' }
const CSS = `${BAR_CSS}
.todo{padding-inline-start:1.6em}.todo>li::marker{font-weight:700}.todo>li{max-inline-size:none}.todo h3{margin-block-start:0}
@media (min-width:48rem){.todo .who{flex-direction:column}}
.cards{grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr))}
.holds{padding:0;list-style:none}.holds a{color:inherit}`

/** The whole report as one page that opens from the disk: the bar, what to do, what holds, then the details and the proofs. */
export function townHtml(town: TownReport, lang: Language): string {
  const { report, estimate } = town
  const words = HEADINGS[lang]
  const outcomes = new Set(groupFindings(report).map(({ outcome }) => outcome))
  const main = [
    section('fourchette-titre', words.bar, barHtml(estimate, lang), lang),
    section('a-faire', words.todo, actionsHtml(town, lang), lang),
    section('tient', words.holds, `${holdingFactsHtml(town, lang)}\n${holdingHtml(report, lang)}`, lang),
    section('domaines', words.cards, cardsHtml(town, lang), lang),
    section('conflits', words.conflicts, conflictsHtml(estimate, lang), lang),
    section('jeux', words.datasets, datasetsHtml(town, lang), lang),
    section('depots', words.repositories, repositoriesHtml(town, lang), lang),
    section('a-corriger', words.toFix, findingsHtml(report, { lang, outcome: 'fails' }), lang),
    outcomes.has('unknown') ? section('a-verifier', words.toCheck, findingsHtml(report, { lang, outcome: 'unknown' }), lang) : '',
    section('controles', words.coverage, `${figuresHtml(report, lang)}\n${coverageHtml(report, { lang })}`, lang),
    section('preuves', words.proofs, proofsHtml(town, lang), lang),
    section('non-regarde', words.untested, untestedHtml(report, lang), lang),
    section('versions', words.versions, versionsHtml(report, lang), lang),
  ]
  const body = [
    `<a class="skip" href="#main">${SKIP[lang]}</a>`,
    `<header class="site-head"><p class="kicker">${escapeHtml(report.subject)} – ${dateText(town.at, lang)}</p>\n<h1>${sentence(TITLE[lang], lang)}</h1>\n<p class="lede">${sentence(PROMISE[lang], lang)}</p></header>`,
    `<main id="main" tabindex="-1">\n${main.filter(Boolean).join('\n')}\n</main>`,
    `<footer class="site-foot"><p>${sentence(footer(town, lang), lang)}</p></footer>`,
  ]
  return page({ title: `${TITLE[lang]} – ${report.subject}`, lang, body: body.join('\n'), css: CSS, description: PROMISE[lang] })
}

function footer({ report, at, estimate }: TownReport, lang: Language): string {
  const { result } = estimate
  return lang === 'fr'
    ? `${report.subject}, ${dateText(at, 'fr')}. Communaux ${VERSION}. Estimation pour ${result.editionName.fr} selon la grille ${result.scale.id} : le jury décide.`
    : `${report.subject}, ${dateText(at, 'en')}. Communaux ${VERSION}. Estimate for ${result.editionName.en} by the scale ${result.scale.id}: the jury decides.`
}
