import { formatNumber, type Language } from '@communaux/report'

/**
 * Points as people read them, with at most one decimal. Not for comparing: thresholds are compared unrounded.
 *
 * @example formatPoints(31.46, 'fr') // '31,5'
 */
export const formatPoints = (points: number, lang: Language): string => formatNumber(Math.round(points * 10) / 10, lang)

/** « 12 points » or « 1 point ». In French, one and a half is still singular. */
export function plural(count: number, one: string, many: string, lang: Language): string {
  return (lang === 'fr' ? Math.abs(count) < 2 : count === 1) ? one : many
}
