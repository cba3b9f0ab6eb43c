import type { FieldKind, FieldRow, PartRow } from '../../data/fields.ts'
import type { Json } from '../json/parse.ts'
import type { Fields } from './fields.ts'
import {
  accessOf, address, algorithmOf, date, email, formatOf, frequencyOf, geometry, languageOf, licenceOf, mediaTypeOf, nodeFor, number, said, text, typed,
} from './statements.ts'

/** Says each row of a table. Texts without a language of their own get `tag`. */
export function sayFields(fields: Fields, subject: string, rows: readonly FieldRow[], tag = ''): void {
  for (const [names, property, kind] of rows) SAY[kind](fields.sink, subject, property, fields.take(...names.split(' ')), tag)
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
function sayNode(fields: Fields, subject: string, part: PartRow, tag: string): void {
  const { property, type, name, rows, parts = [] } = part
  const iri = name === undefined ? undefined : fields.text(name)
  const isDescribed = fields.says(...(part.needs === undefined ? fieldsOfPart(part) : [part.needs]))
  if (!isDescribed && iri === undefined) return
  const node = nodeFor(fields.sink, iri)
  said(fields.sink, subject, property, { id: node })
  if (!isDescribed) return
  typed(fields.sink, node, type)
  sayFields(fields, node, rows, tag)
  for (const inner of parts) sayPart(fields, node, inner, tag)
}

const fieldsOfPart = ({ rows, parts = [] }: PartRow): readonly string[] =>
  [...rows.flatMap(([names]) => names.split(' ')), ...parts.flatMap((part) => part.field ?? fieldsOfPart(part))]

type Say = (sink: Fields['sink'], subject: string, property: string, value: Json | undefined, tag: string) => void

/** Said one by one, where a value may be a list. */
const each = (say: (sink: Fields['sink'], subject: string, property: string, value: string) => void): Say => (sink, subject, property, value) => {
  for (const item of Array.isArray(value) ? (value as readonly Json[]) : [value]) {
    if (typeof item === 'string' || typeof item === 'number') say(sink, subject, property, String(item).trim())
  }
}
const typedAs = (datatype: string): Say => each((sink, subject, property, value) => number(sink, subject, property, value, datatype))
const frequency: Say = each((sink, subject, _, value) => frequencyOf(sink, subject, value))
const format: Say = each((sink, subject, _, value) => formatOf(sink, subject, value))
const language: Say = each((sink, subject, _, value) => languageOf(sink, subject, value))

/** How a field of each kind is said. What a platform calls a code does not matter here: all the names of a code are known. */
const SAY: Readonly<Record<FieldKind, Say>> = {
  text,
  texts: text,
  translated: text,
  'theme-labels': text,
  identifier: (sink, subject, property, value) => text(sink, subject, property, value),
  address,
  addresses: address,
  statement: address,
  email: each(email),
  mailto: each(email),
  geometry,
  geojson: geometry,
  date: each(date),
  day: each(date),
  integer: typedAs('xsd:nonNegativeInteger'),
  decimal: typedAs('xsd:decimal'),
  decimals: typedAs('xsd:decimal'),
  duration: typedAs('xsd:duration'),
  durations: typedAs('xsd:duration'),
  hex: typedAs('xsd:hexBinary'),
  algorithm: each(algorithmOf),
  frequency,
  'frequency-udata': frequency,
  'frequency-scdl': frequency,
  'frequency-label': frequency,
  'frequency-iso': frequency,
  'access-level': each(accessOf),
  format,
  'format-name': format,
  'media-type': each((sink, subject, _, value) => mediaTypeOf(sink, subject, value)),
  languages: language,
  'language-tags': language,
  'licence-udata': each((sink, subject, _, value) => licenceOf(sink, subject, value)),
}
