import { factRows } from '@communaux/label'
import { formatNumber, type Evidence, type Language, type Localized } from '@communaux/report'
import { dateText } from '../../model/date-text.ts'

const YES_NO: Readonly<Record<string, Localized>> = { true: { fr: 'oui', en: 'yes' }, false: { fr: 'non', en: 'no' } }
const STATES: Readonly<Record<string, Localized>> = {
  total: { fr: 'totalement conforme', en: 'fully compliant' },
  partial: { fr: 'partiellement conforme', en: 'partly compliant' },
  none: { fr: 'non conforme', en: 'not compliant' },
}
const ROWS = new Map<string, (typeof factRows)[number]>(factRows.map((row) => [row.id, row]))

/** What a fact is about, in words. */
export const factLabel = (fact: string, lang: Language): string => ROWS.get(fact)?.label[lang] ?? fact

/** What was measured, in words: a share as a percentage, a count with its unit, a day, yes or no. */
export function valueText({ fact, value }: Pick<Evidence, 'fact' | 'value'>, lang: Language): string {
  const row = ROWS.get(fact)
  if (typeof value === 'boolean') return YES_NO[String(value)]?.[lang] ?? ''
  if (typeof value === 'number') return row?.type === 'share' ? shareText(value, lang) : counted(value, row?.unit, lang)
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.join(', ')
  const text = String(value)
  return row?.type === 'date' ? dateText(text, lang) : (STATES[text]?.[lang] ?? text)
}

/** One decimal, cut and never rounded up: 52 of 105 must not read as one half. */
export function shareText(share: number, lang: Language): string {
  const cut = Math.floor(share * 1000 + 1e-9) / 10
  return lang === 'fr' ? `${formatNumber(cut, lang)}\u00a0%` : `${formatNumber(cut, lang)}%`
}

/** Units are plural: one thing is counted without them. */
function counted(value: number, unit: Localized | undefined, lang: Language): string {
  const number = formatNumber(value, lang)
  return unit && value !== 1 ? `${number} ${unit[lang]}` : number
}

/** « + 2,5 points », « + 1 point ». */
export function gainText(gain: number, lang: Language): string {
  const shown = Math.max(0.1, Math.round(gain * 10) / 10)
  const several = lang === 'fr' ? shown >= 2 : shown !== 1
  return `+\u00a0${formatNumber(shown, lang)} ${several ? 'points' : 'point'}`
}

/** The sentence of the project: what all this is for. */
export const PROMISE: Localized = {
  fr: 'En une minute, une collectivité voit ce que ses données, ses licences et son site montrent déjà, et ce qui lui manque pour le label : chaque constat s’ouvre sur sa preuve.',
  en: 'In one minute, a collectivity sees what its data, its licences and its web site already show, and what it lacks for the label: every finding opens on its proof.',
}

export const TITLE: Localized = { fr: 'Ce que la collectivité montre déjà', en: 'What the collectivity already shows' }

/** How many things to do are put first. */
export const FIRST_ACTIONS = 5
