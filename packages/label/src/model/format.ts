import type { Language } from '@communaux/report'

const NARROW = '\u202F'

/**
 * A number as people read it, with at most one decimal. Not for comparing: thresholds are compared unrounded.
 *
 * @example formatNumber(1234.56, 'fr') // '1 234,6'
 */
export function formatNumber(value: number, lang: Language): string {
  const [whole = '0', decimals] = (Math.round(Math.abs(value) * 10) / 10).toString().split('.')
  const separator = lang === 'fr' ? NARROW : ','
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator)
  const sign = value < 0 && Number(whole) + Number(decimals ?? 0) > 0 ? '−' : ''
  return sign + grouped + (decimals === undefined ? '' : (lang === 'fr' ? ',' : '.') + decimals)
}

/** A share as a percentage, without decimals; never 100 % nor 0 % when it is not exactly so. */
export function formatPercent(share: number, lang: Language): string {
  const rounded = Math.round(share * 100)
  const kept = rounded === 100 && share < 1 ? 99 : rounded === 0 && share > 0 ? 1 : rounded
  return lang === 'fr' ? `${kept}${NARROW}%` : `${kept}%`
}

/** « 12 points » or « 1 point ». In French, one and a half is still singular. */
export function plural(count: number, one: string, many: string, lang: Language): string {
  return (lang === 'fr' ? Math.abs(count) < 2 : count === 1) ? one : many
}

/** French opening and closing quotes with their spaces. */
export const quoteFr = (text: string): string => `«\u00A0${text}\u00A0»`
