import type { FieldKind, FieldRow, PartRow } from '../../data/fields.ts'
import type { Json } from '../json/parse.ts'
import type { Fields } from './fields.ts'
import {
  address, algorithmOf, date, email, formatOf, frequencyOf, geometry, hex, languageOf, licenceOf, mediaTypeOf, nodeFor, number, said, text, typed,
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
function sayNode(fields: Fields, subject: string, part: PartRow, tag: string): void {
  const { property, type, name, rows, parts = [] } = part
  const iri = name === undefined ? undefined : fields.text(name)
  const isDescribed = fields.take(...(part.needs === undefined ? fieldsOfPart(part) : [part.needs])) !== undefined
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

type Say = (sink: Fields['sink'], subject: string, property: string, value: string) => void
const frequency: Say = (sink, subject, _, value) => frequencyOf(sink, subject, value)
const language: Say = (sink, subject, _, value) => languageOf(sink, subject, value)
const typedAs = (datatype: string): Say => (sink, subject, property, value) => number(sink, subject, property, value, datatype)

type Whole = 'text' | 'texts' | 'translated' | 'address' | 'addresses' | 'geometry' | 'geojson'
const format: Say = (sink, subject, _, value) => formatOf(sink, subject, value)

/** How one value of each kind is said; texts, addresses and geometries may be more than one value, and are said whole. */
const SAY: Readonly<Record<Exclude<FieldKind, Whole>, Say>> = {
  date,
  email,
  hex,
  algorithm: algorithmOf,
  integer: typedAs('xsd:nonNegativeInteger'),
  decimal: typedAs('xsd:decimal'),
  decimals: typedAs('xsd:decimal'),
  duration: typedAs('xsd:duration'),
  durations: typedAs('xsd:duration'),
  frequency,
  'frequency-udata': frequency,
  'frequency-scdl': frequency,
  format,
  'format-name': format,
  'media-type': (sink, subject, _, value) => mediaTypeOf(sink, subject, value),
  languages: language,
  'language-tags': language,
  'licence-udata': (sink, subject, _, value) => licenceOf(sink, subject, value),
}

function say({ sink }: Fields, subject: string, property: string, kind: FieldKind, value: Json | undefined, tag: string): void {
  if (kind === 'text' || kind === 'texts' || kind === 'translated') text(sink, subject, property, value, tag)
  else if (kind === 'address' || kind === 'addresses') address(sink, subject, property, value)
  else if (kind === 'geometry' || kind === 'geojson') geometry(sink, subject, property, value)
  else for (const item of Array.isArray(value) ? (value as readonly Json[]) : [value]) {
    if (typeof item === 'string' || typeof item === 'number') SAY[kind](sink, subject, property, String(item).trim())
  }
}
