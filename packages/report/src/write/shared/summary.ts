import { countStates } from '../../check/states.ts'
import { formatNumber } from '../../model/typography.ts'
import { STATES, type State } from '../../model/words.ts'
import type { Language, Localized, Report } from '../../model/types.ts'

/** How many rules are in one state, in words. */
export interface SummaryLine {
  readonly state: State
  readonly count: number
  /** « 14 règles tenues », without its number. */
  readonly words: string
}

type Plural = { readonly one: Localized; readonly other: Localized }

const RULES: Readonly<Record<State, Plural>> = {
  fails: { one: { fr: 'règle à corriger', en: 'rule to fix' }, other: { fr: 'règles à corriger', en: 'rules to fix' } },
  unknown: { one: { fr: 'règle à vérifier', en: 'rule to check' }, other: { fr: 'règles à vérifier', en: 'rules to check' } },
  passes: { one: { fr: 'règle tenue', en: 'rule holds' }, other: { fr: 'règles tenues', en: 'rules hold' } },
  'not-applicable': { one: { fr: 'règle sans objet', en: 'rule not applicable' }, other: { fr: 'règles sans objet', en: 'rules not applicable' } },
}

/** French counts zero with the singular, English with the plural. */
const plural = (count: number, forms: Plural, lang: Language): string =>
  (count === 1 || (count === 0 && lang === 'fr') ? forms.one : forms.other)[lang]

/** The four states of the report's rules, in the order in which they are shown. */
export function summaryOf(report: Report, lang: Language): SummaryLine[] {
  const counts = countStates(report)
  return STATES.map((state) => ({ state, count: counts[state], words: plural(counts[state], RULES[state], lang) }))
}

/** « 14 règles tenues » */
export const summaryText = ({ count, words }: SummaryLine, lang: Language): string => `${formatNumber(count, lang)} ${words}`
