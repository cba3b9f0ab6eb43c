import { expand, xsdString } from '../data/namespaces.ts'
import type { Literal } from '../model/graph.ts'
import { spanOf } from '../rules/lib/dates.ts'

const NUMBERS: ReadonlySet<string> = new Set(
  ['byte', 'decimal', 'double', 'float', 'int', 'integer', 'long', 'negativeInteger', 'nonNegativeInteger', 'nonPositiveInteger', 'positiveInteger', 'short', 'unsignedByte', 'unsignedInt', 'unsignedLong', 'unsignedShort'].map((name) => expand(`xsd:${name}`)),
)
const DATE_TIME = expand('xsd:dateTime')
const ZONED = /(?:Z|[+-]\d{2}:\d{2})$/

/**
 * What a literal says, whatever way it is written: two literals with one meaning are the same value. The same instant in two
 * time zones, `1` and `1.0`, `fr-FR` and `fr-fr` are; a text is what it is, letter by letter.
 *
 * @example meaningOf({ value: '01', datatype: 'http://www.w3.org/2001/XMLSchema#integer' }) // '1 #'
 */
export function meaningOf({ value, lang, datatype = xsdString }: Literal): string {
  if (lang !== undefined) return `${value} @${lang.toLowerCase()}`
  if (datatype === DATE_TIME && ZONED.test(value)) return `${String(spanOf(value)?.first ?? value)} ^^${datatype}`
  if (NUMBERS.has(datatype) && isExact(value)) return `${String(Number(value))} #`
  return `${value} ^^${datatype}`
}

/** A number that JavaScript holds as written: the others keep their digits. */
const isExact = (value: string): boolean => /^[+-]?(?:\d{1,15}|\d{0,14}\.\d{1,14})$/.test(value) && value.replace(/\D/g, '').length <= 15

/** Whether two texts are dates of which one lies within the other, as a day in its year. */
export function isPrecision(a: string, b: string): boolean {
  const [before, after] = [spanOf(a), spanOf(b)]
  if (!before || !after) return false
  const isWithin = (inner: typeof before, outer: typeof before): boolean => outer.first <= inner.first && inner.last <= outer.last
  return isWithin(before, after) || isWithin(after, before)
}
