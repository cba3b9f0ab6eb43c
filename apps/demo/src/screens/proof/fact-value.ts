import { factRows, type FactRow } from '@communaux/label'
import { oneLine, type Evidence, type Localized } from '@communaux/report'
import type { View } from '../../ui/view.ts'

/** States that a statement or a mention announces, in the words of the law. */
const CHOICES: Readonly<Record<string, Localized>> = {
  total: { fr: 'totalement conforme', en: 'fully compliant' },
  partial: { fr: 'partiellement conforme', en: 'partly compliant' },
  none: { fr: 'non conforme', en: 'not compliant' },
}

/** The value of a fact in words: « 11 jeux de données », « 79 % », « oui ». */
export function factValue(view: View, { fact, value }: Evidence): string {
  const row = rowOf(fact)
  if (typeof value === 'boolean') return value ? view.t('oui', 'yes') : view.t('non', 'no')
  if (typeof value === 'number') {
    if (row?.type === 'share') return view.percent(value)
    return row?.unit ? `${view.number(value)} ${view.say(row.unit)}` : view.number(value)
  }
  if (Array.isArray(value)) return value.length === 0 ? view.t('aucun', 'none') : value.map(String).join(', ')
  if (row?.type === 'choice' && typeof value === 'string') return view.say(CHOICES[value] ?? { fr: value, en: value })
  if (row?.type === 'date' && typeof value === 'string') return view.date(value)
  return oneLine(typeof value === 'string' ? value : JSON.stringify(value))
}

/** What the label says of a fact; undefined for one that it does not name. */
export const rowOf = (fact: string): FactRow | undefined => byId.get(fact)

const byId = new Map<string, FactRow>(factRows.map((row) => [row.id, row]))
