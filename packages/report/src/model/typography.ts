import type { Language } from './types.ts'

const NBSP = '\u00a0'
const NARROW = '\u202f'

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' }
const formats: Partial<Record<Language, Intl.NumberFormat>> = {}

/** Made when first asked for: a format costs some milliseconds that an import must not. */
const formatOf = (lang: Language): Intl.NumberFormat => (formats[lang] ??= new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 2 }))

/**
 * A number as the language writes it: narrow no-break spaces in French, commas in English.
 *
 * @example formatNumber(1223, 'fr') // '1\u202f223'
 */
export const formatNumber = (value: number, lang: Language): string => formatOf(lang).format(value)

/**
 * A share as a whole percentage that never lies at its ends: 0 % and 100 % are only said when exact.
 *
 * @param share from 0 to 1
 * @example formatPercent(0.999, 'en') // '99%'
 */
export function formatPercent(share: number, lang: Language): string {
  const rounded = Math.round(share * 100)
  const whole = share > 0 && share < 1 ? Math.min(99, Math.max(1, rounded)) : rounded
  return lang === 'fr' ? `${formatNumber(whole, lang)}${NBSP}%` : `${formatNumber(whole, lang)}%`
}

/**
 * Makes the spaces that French puts around its punctuation non-breaking: narrow before `; ! ?`, full before
 * `:` and inside « ». It only changes spaces that are there, so addresses and codes stay as they are.
 *
 * @example typeset('Vrai ?', 'fr') // 'Vrai\u202f?'
 */
export function typeset(text: string, lang: Language): string {
  if (lang !== 'fr') return text
  return text.replace(/ (?=[;!?](?:\s|$|[»)]))/g, NARROW).replace(/ (?=:(?:\s|$))/g, NBSP).replace(/« /g, `«${NBSP}`).replace(/ (?=»)/g, NBSP)
}
