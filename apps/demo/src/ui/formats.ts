import { formatNumber, formatPercent, type Language } from '@communaux/report'

/** The towns' own time, whatever the server's. */
const ZONE = 'Europe/Paris'

interface Formats {
  date(iso: string): string
  moment(iso: string): string
  number(value: number): string
  percent(share: number): string
}

/** Made once: building an `Intl` formatter costs more than using it a thousand times. */
export const formats: Readonly<Record<Language, Formats>> = { fr: make('fr', 'fr-FR'), en: make('en', 'en-GB') }

function make(lang: Language, locale: string): Formats {
  // In French the first day of a month is « 1er ».
  const first = (text: string): string => (lang === 'fr' ? text.replace(/^1 /, '1er ') : text)
  // And an hour is « 14 h 02 ».
  const hours = (text: string): string => (lang === 'fr' ? text.replace(/(\d\d):(\d\d)$/, '$1\u00a0h\u00a0$2') : text)
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: ZONE })
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE })
  return {
    date: (iso) => first(readable(day, iso)),
    moment: (iso) => first(hours(readable(moment, iso))),
    number: (value) => formatNumber(value, lang),
    percent: (share) => formatPercent(share, lang),
  }
}

/** What is not a date is shown as it was written. */
function readable(format: Intl.DateTimeFormat, iso: string): string {
  const time = Date.parse(iso)
  return Number.isNaN(time) ? iso : format.format(time)
}
