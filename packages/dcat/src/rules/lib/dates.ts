const FORM = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(Z|[+-]\d{2}:\d{2})?$/

/** A date as the time it covers: from its first instant to its last, in milliseconds since 1970 (UTC where no zone is given). */
export interface Span {
  readonly first: number
  readonly last: number
}

/**
 * What a date covers: a year all its year, a day all its day. `undefined` for what is not a date of the calendar
 * (2024-02-30) or not written as XML Schema writes dates.
 *
 * @example spanOf('2024')?.last === Date.UTC(2025, 0, 1) - 1 // true
 */
export function spanOf(text: string): Span | undefined {
  const match = FORM.exec(text)
  if (!match) return undefined
  const [, year = '', month, day, hour, minute, second, zone] = match
  const y = Number(year)
  const m = month === undefined ? 0 : Number(month) - 1
  const d = day === undefined ? 1 : Number(day)
  if (m < 0 || m > 11 || d < 1 || (d > 28 && d > daysIn(y, m))) return undefined
  const shift = zoneMs(zone)
  if (hour !== undefined) {
    const first = utc(y, m, d) + (Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0)) * 1000 - shift
    return Number(hour) > 24 || Number(minute) > 59 ? undefined : { first, last: first }
  }
  const next = day !== undefined ? utc(y, m, d + 1) : month !== undefined ? utc(y, m + 1, 1) : utc(y + 1, 0, 1)
  return { first: utc(y, m, d) - shift, last: next - 1 - shift }
}

/** `Date.UTC` reads years below 100 as 19xx. */
const utc = (year: number, month: number, day: number): number =>
  year >= 100 ? Date.UTC(year, month, day) : new Date(0).setUTCFullYear(year, month, day)

const daysIn = (year: number, month: number): number => new Date(utc(year, month + 1, 0)).getUTCDate()

function zoneMs(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0
  const sign = zone.startsWith('-') ? -1 : 1
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6))) * 60_000
}
