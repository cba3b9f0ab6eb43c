import { fill, type Localized } from '@communaux/report'
import { LicenceError } from './error.ts'

/** The moment of the check: given by the caller, so that the same input gives the same bytes. */
export type Now = Date | string

const MONTHS = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const
const DAY = 86_400_000

/**
 * The day of a moment, as an ISO date.
 *
 * @throws LicenceError when the text is no date
 */
export function dayOf(now: Now): string {
  const date = typeof now === 'string' ? new Date(now) : now
  if (Number.isNaN(date.getTime())) throw new LicenceError(`not a date: ${String(now)}`, { now })
  return date.toISOString().slice(0, 10)
}

/** Days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY)

/**
 * An ISO date in words. Written out here rather than by `Intl`, whose words change with the machine.
 *
 * @example dateInWords('2026-11-01').fr // '1er novembre 2026'
 */
export function dateInWords(iso: string): Localized {
  const [year = '', month = '', day = ''] = iso.split('-')
  const [index, number] = [Number(month) - 1, Number(day)]
  return {
    fr: `${number === 1 ? '1er' : number} ${MONTHS.fr[index] ?? month} ${year}`,
    en: `${number} ${MONTHS.en[index] ?? month} ${year}`,
  }
}

/** Fills the holes of a text with texts of the same language. */
export function fillEach(text: Localized, params: Readonly<Record<string, Localized>>): Localized {
  const of = (lang: keyof Localized): Record<string, string> => Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value[lang]]))
  return { fr: fill(text, of('fr')).fr, en: fill(text, of('en')).en }
}
