import { spanOf } from '../rules/lib/dates.ts'

/** A date as the norm writes it. */
export interface WrittenDate {
  readonly text: string
  readonly type: 'xsd:date' | 'xsd:dateTime' | 'xsd:gYear' | 'xsd:gYearMonth'
  /** Whether it can be read in one way only. */
  readonly isCertain: boolean
}

const ZONE = '(Z|[+-]\\d{2}:?\\d{2})?'
const DATE_TIME = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(:\\d{2}(?:\\.\\d+)?)?\\s*${ZONE}$`)
const DAY = new RegExp(`^(\\d{4})[-/](\\d{2})[-/](\\d{2})${ZONE}$`)
const FRENCH = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

/**
 * The date that a text says, where it is a day of the calendar: as ISO writes it, or in France with the day first.
 *
 * @example dateOf('15/01/2026') // { text: '2026-01-15', type: 'xsd:date', isCertain: true }
 */
export function dateOf(written: string): WrittenDate | undefined {
  const read = parse(written.trim())
  return read && spanOf(read.text) ? read : undefined
}

function parse(text: string): WrittenDate | undefined {
  if (/^\d{4}$/.test(text)) return { text, type: 'xsd:gYear', isCertain: true }
  if (/^\d{4}-\d{2}$/.test(text)) return { text, type: 'xsd:gYearMonth', isCertain: true }
  return dateTime(text) ?? day(text) ?? frenchDay(text)
}

function dateTime(text: string): WrittenDate | undefined {
  const match = DATE_TIME.exec(text)
  if (!match) return undefined
  const [, date = '', time = '', seconds = ':00', zone = ''] = match
  return { text: `${date}T${time}${seconds}${withColon(zone)}`, type: 'xsd:dateTime', isCertain: true }
}

function day(text: string): WrittenDate | undefined {
  const match = DAY.exec(text)
  if (!match) return undefined
  const [, year = '', month = '', date = '', zone = ''] = match
  return { text: `${year}-${month}-${date}${withColon(zone)}`, type: 'xsd:date', isCertain: true }
}

/** The day first, as people write in France; a day that could be a month is not certain. */
function frenchDay(text: string): WrittenDate | undefined {
  const match = FRENCH.exec(text)
  if (!match) return undefined
  const [, date = '', month = '', year = ''] = match
  const isCertain = Number(date) > 12 || Number(date) === Number(month)
  return { text: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`, type: 'xsd:date', isCertain }
}

const withColon = (zone: string): string => zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
