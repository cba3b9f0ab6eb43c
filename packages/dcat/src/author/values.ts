import { expand } from '../data/namespaces.ts'
import type { Field } from '../model/fields.ts'
import { literal } from '../model/graph-builder.ts'
import type { Literal } from '../model/graph.ts'

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** A text alone is in the author’s language; `und` says that a text has none. */
export function textsOf(given: unknown, language: string): readonly Literal[] {
  const byTag = typeof given === 'string' || Array.isArray(given) ? { [language]: given } : (given as Readonly<Record<string, unknown>>)
  return Object.entries(byTag).flatMap(([tag, texts]) => listOf(texts).flatMap((text) => (typeof text === 'string' ? [literal(text, tag === 'und' ? '' : tag)] : [])))
}

/** The datatypes of a date, by its form: nothing is added to what is written. */
const DATES: readonly (readonly [form: RegExp, datatype: string])[] = [
  [/^\d{4}$/, 'xsd:gYear'],
  [/^\d{4}-\d{2}$/, 'xsd:gYearMonth'],
  [/^\d{4}-\d{2}-\d{2}$/, 'xsd:date'],
  [/^\d{4}-\d{2}-\d{2}T/, 'xsd:dateTime'],
]
const GEOMETRIES = new Set(['bbox', 'centroid', 'geometry'])
/** Where an older profile asks for another datatype than the norm of today. */
const OTHERWISE: Readonly<Record<string, string>> = { 'dcat-ap-2.1.1 byteSize': 'xsd:decimal' }

export const literalsOf = (given: unknown, field: Field, profile: string): readonly Literal[] => listOf(given).map((value) => literalOf(value, field, profile))

function literalOf(value: unknown, { key, datatype }: Field, profile: string): Literal {
  if (typeof value === 'object' && value !== null && 'value' in value) return value as Literal
  const text = String(value)
  if (GEOMETRIES.has(key)) return literal(text, '', expand(text.trimStart().startsWith('{') ? 'geosparql:geoJSONLiteral' : 'geosparql:wktLiteral'))
  const other = OTHERWISE[`${profile} ${key}`]
  const date = datatype === expand('xsd:date') ? DATES.find(([form]) => form.test(text))?.[1] : undefined
  return literal(text, '', date === undefined ? (other === undefined ? datatype : expand(other)) : expand(date))
}
