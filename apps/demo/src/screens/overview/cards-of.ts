import type { State } from '@communaux/report'
import { linesOf } from '../data/filter.ts'
import { datasetWords } from '../data/words.ts'
import { tallyOf, tallyWords } from '../licences/tally.ts'
import type { Shown } from '../town/shown.ts'
import { reportOf, type Domain } from '../../town/domains.ts'
import type { View } from '../../ui/view.ts'
import type { Card } from './cards.tsx'

/** The four cards: data, licences, accessibility, label. */
export function cardsOf(shown: Shown, label: { readonly text: string; readonly open: number }): Card[] {
  const { view, base, result } = shown
  const clean = linesOf(result).filter(({ fails }) => fails === 0).length
  const card = (domain: Domain, title: string, text: string): Card => ({ title, href: view.href(`${base}/${domain}`), text, ...stateOf(shown, domain) })
  return [
    card('donnees', view.t('Données', 'Data'), datasetWords(view, result.datasets.length, clean)),
    card('licences', view.t('Licences', 'Licences'), tallyWords(view, tallyOf(result.datasets))),
    card('accessibilite', view.t('Accessibilité', 'Accessibility'), accessibilityText(shown)),
    { title: view.t('Label', 'Label'), href: view.href(`${base}/label`), text: label.text, state: label.open > 0 ? 'unknown' : 'passes', word: openWord(view, label.open) },
  ]
}

function stateOf({ view, result }: Shown, domain: Domain): { state: State; word: string } {
  if (!wasLooked(result, domain)) return { state: 'unknown', word: view.t('pas encore regardé', 'not looked at yet') }
  const { fails, unknown } = outcomes(result.report, domain)
  if (fails > 0) return { state: 'fails', word: view.t(`${view.number(fails)} à corriger`, `${view.number(fails)} to fix`) }
  if (unknown > 0) return { state: 'unknown', word: view.t(`${view.number(unknown)} à vérifier`, `${view.number(unknown)} to check`) }
  return { state: 'passes', word: view.t('rien à corriger', 'nothing to fix') }
}

/** What nobody looked at is no pass. */
function wasLooked({ datasets, repositories, pages, report }: Shown['result'], domain: Domain): boolean {
  const seen = { donnees: datasets.length, licences: datasets.length + repositories.length, accessibilite: pages.length } satisfies Record<Domain, number>
  return seen[domain] > 0 || reportOf(report, domain).findings.length > 0
}

function outcomes(report: Shown['result']['report'], domain: Domain): { fails: number; unknown: number } {
  const { findings } = reportOf(report, domain)
  const fails = findings.filter(({ outcome }) => outcome === 'fails').length
  return { fails, unknown: findings.length - fails }
}

const openWord = (view: View, open: number): string =>
  open === 0 ? view.t('tout est répondu', 'all answered') : view.t(`${open} questions ouvertes`, `${open} open questions`)

function accessibilityText({ view, result }: Shown): string {
  const date = result.facts.find(({ fact }) => fact === 'accessibility.statement.date')?.value
  if (typeof date !== 'string') return view.t('Aucune déclaration datée n\'a été lue.', 'No dated statement was read.')
  return view.t(`Déclaration du ${view.date(date)}.`, `Statement of ${view.date(date)}.`)
}
