import type { FieldKind, FieldRow, PartRow } from '../../data/fields.ts'
import type { Json } from '../json/parse.ts'
import type { Fields } from './fields.ts'
import {
  address, date, email, formatOf, frequencyOf, geometry, languageOf, licenceOf, mediaTypeOf, nodeFor, number, said, text, typed,
} from './statements.ts'

/** Says each row of a table. Texts without a language of their own get `tag`. */
export function sayFields(fields: Fields, subject: string, rows: readonly FieldRow[], tag = ''): void {
  for (const [names, property, kind] of rows) say(fields, subject, property, kind, fields.take(...names.split(' ')), tag)
}

/** Says the nodes of a row: those of its object or list of objects, else the one whose fields stand among the others. */
export function sayPart(fields: Fields, subject: string, part: PartRow, tag = ''): void {
  const { field, many } = part
  if (field === undefined) sayNode(fields, subject, part, tag)
  else if (many) fields.objects(field, (inner) => sayObject(inner, subject, part, tag))
  else {
    const inner = fields.object(field)
    if (inner) sayObject(inner, subject, part, tag)
  }
}

function sayObject(inner: Fields, subject: string, part: PartRow, tag: string): void {
  sayNode(inner, subject, part, tag)
  inner.end()
}

/** A node that nothing describes is only named; one that nothing names nor describes is not there. */
function sayNode(fields: Fields, subject: string, { property, type, name, rows, parts = [] }: PartRow, tag: string): void {
  const iri = name === undefined ? undefined : fields.text(name)
  const names = [...rows.map(([field]) => field), ...parts.flatMap(({ field, rows: inner }) => field ?? inner.map(([own]) => own))]
  const isDescribed = fields.take(...names.join(' ').split(' ')) !== undefined
  if (!isDescribed && iri === undefined) return
  const node = nodeFor(fields.sink, iri)
  said(fields.sink, subject, property, { id: node })
  if (!isDescribed) return
  typed(fields.sink, node, type)
  sayFields(fields, node, rows, tag)
  for (const part of parts) sayPart(fields, node, part, tag)
}

type Say = (sink: Fields['sink'], subject: string, property: string, value: string) => void

/** How one value of each kind is said; texts, addresses and geometries may be more than one value, and are said whole. */
const SAY: Readonly<Record<Exclude<FieldKind, 'text' | 'texts' | 'address' | 'addresses' | 'geometry'>, Say>> = {
  date,
  email,
  integer: (sink, subject, property, value) => number(sink, subject, property, value, 'xsd:nonNegativeInteger'),
  decimal: (sink, subject, property, value) => number(sink, subject, property, value, 'xsd:decimal'),
  decimals: (sink, subject, property, value) => number(sink, subject, property, value, 'xsd:decimal'),
  duration: (sink, subject, property, value) => number(sink, subject, property, value, 'xsd:duration'),
  durations: (sink, subject, property, value) => number(sink, subject, property, value, 'xsd:duration'),
  frequency: (sink, subject, _, value) => frequencyOf(sink, subject, value),
  format: (sink, subject, _, value) => formatOf(sink, subject, value),
  'media-type': (sink, subject, _, value) => mediaTypeOf(sink, subject, value),
  language: (sink, subject, _, value) => languageOf(sink, subject, value),
  languages: (sink, subject, _, value) => languageOf(sink, subject, value),
  licence: (sink, subject, _, value) => licenceOf(sink, subject, value),
}

function say({ sink }: Fields, subject: string, property: string, kind: FieldKind, value: Json | undefined, tag: string): void {
  if (kind === 'text' || kind === 'texts') text(sink, subject, property, value, tag)
  else if (kind === 'address' || kind === 'addresses') address(sink, subject, property, value)
  else if (kind === 'geometry') geometry(sink, subject, property, value)
  else for (const item of Array.isArray(value) ? (value as readonly Json[]) : [value]) {
    if (typeof item === 'string' || typeof item === 'number') SAY[kind](sink, subject, property, String(item).trim())
  }
}
