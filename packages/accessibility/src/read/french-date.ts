const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']
const PLAIN = MONTHS.map((month) => month.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))

const NUMERIC = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/
const WORDS = new RegExp(`\\b(\\d{1,2})(?:er)?\\s+(${[...MONTHS, ...PLAIN].join('|')})\\s+(\\d{4})\\b`, 'i')
const MONTH_ONLY = new RegExp(`\\b(${[...MONTHS, ...PLAIN].join('|')})\\s+(\\d{4})\\b`, 'i')

/**
 * The first date of a French text as `YYYY-MM-DD`: `9/08/2022`, `1er mars 2024`, `2024-03-01`, and
 * `mars 2024` as its first day. Null when there is none, or when it is no day of the calendar.
 */
export function frenchDate(text: string): string | null {
  const iso = ISO.exec(text)
  if (iso) return calendar(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numeric = NUMERIC.exec(text)
  if (numeric) return calendar(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]))
  const words = WORDS.exec(text)
  if (words) return calendar(Number(words[3]), monthOf(words[2]), Number(words[1]))
  const month = MONTH_ONLY.exec(text)
  return month ? calendar(Number(month[2]), monthOf(month[1]), 1) : null
}

function monthOf(name = ''): number {
  const plain = name.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  return PLAIN.indexOf(plain) + 1
}

function calendar(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

/** `2024-03-01` as it reads in French and in English. */
export function dateText(iso: string): { fr: string; en: string } {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { fr: `${Number(day) === 1 ? '1er' : Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`, en: iso }
}
