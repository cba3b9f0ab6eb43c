import type { Language } from '@communaux/report'

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

/**
 * A day in words, the same on every machine.
 *
 * @example dateText('2026-10-01', 'fr') // '1er octobre 2026'
 */
export function dateText(iso: string, lang: Language): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-')
  const name = MONTHS[lang][Number(month) - 1]
  if (name === undefined) return iso
  const number = Number(day) === 1 && lang === 'fr' ? '1er' : String(Number(day))
  return `${number} ${name} ${year}`
}
