import type { FieldKind, FieldRow, PartRow } from '../../data/fields.ts'
import { type Graph, isBlank, isReference, type Resource, type Value } from '../../model/graph.ts'
import type { Json } from '../../read/json/parse.ts'
import { accessLevel, algorithmName, formatName, frequencyConcept, frequencyInterval, frequencyLabel, languageTag, licenceConcept, mediaTypeName, themeLabel } from './codes.ts'
import { addressesOf, bestText, textsOf, valuesOf, writtenOf } from './values.ts'

/** An object of a platform in the making: its fields in the order in which they are written. */
export type Told = Record<string, Json>

/** What the rows of a table say of a resource; fields without a value are left out. The mirror of `sayFields`. */
export function tellFields(resource: Resource | undefined, rows: readonly FieldRow[]): Told {
  const told: Told = {}
  for (const [names, property, kind] of rows) {
    const values = valuesOf(resource, property)
    if (values.length > 0) tellField(told, names.split(' '), kind, values)
  }
  return told
}

function tellField(told: Told, [first = '', second = first]: readonly string[], kind: FieldKind, values: readonly Value[]): void {
  if (kind === 'translated') tellTranslated(told, first, second, values)
  else {
    const written = write(kind, values)
    if (written !== undefined) told[first] = written
  }
}

/** `{ title: 'Arbres', title_translated: { fr: 'Arbres', en: 'Trees' } }`, or the title alone when it has no language. */
function tellTranslated(told: Told, translated: string, plain: string, values: readonly Value[]): void {
  const text = bestText(values)
  if (text === undefined) return
  told[plain] = text
  if (textsOf(values).length > 1 || textsOf(values)[0]?.lang !== undefined) told[translated] = byLanguage(values)
}

/** The texts by language, `und` where there is none. */
export function byLanguage(values: readonly Value[]): Json {
  const tags = [...new Set(textsOf(values).map(({ lang = 'und' }) => lang))]
  const of = (tag: string): Json => {
    const texts = textsOf(values).filter(({ lang = 'und' }) => lang === tag).map(({ value }) => value)
    return texts.length === 1 ? (texts[0] ?? '') : texts
  }
  return Object.fromEntries(tags.map((tag) => [tag, of(tag)]))
}

/** What a node of the catalogue says as an object of the platform. The mirror of `sayPart`. */
export function tellPart(resource: Resource, graph: Graph, part: PartRow): Told {
  const values = valuesOf(resource, part.property)
  const [first] = values
  if (first === undefined) return {}
  if (part.field === undefined) return tellNode(first, graph, part)
  const nodes = (part.many ? values : [first]).map((value) => tellNode(value, graph, part)).filter((told) => Object.keys(told).length > 0)
  const [one] = nodes
  return one === undefined ? {} : { [part.field]: part.many ? nodes : one }
}

/** A bare text in the place of a node becomes the first text of the object. */
export function tellNode(value: Value, graph: Graph, { name, rows, parts = [] }: Pick<PartRow, 'name' | 'rows' | 'parts'>): Told {
  if (!isReference(value)) {
    const row = rows.find(([, , kind]) => kind === 'text' || kind === 'translated' || kind === 'address')
    return row ? { [row[0].split(' ').find((field) => !field.endsWith('_translated')) ?? '']: value.value } : {}
  }
  const node = graph.get(value.id)
  const told: Told = name !== undefined && !isBlank(value.id) ? { [name]: value.id } : {}
  Object.assign(told, tellFields(node, rows))
  if (node) for (const part of parts) Object.assign(told, tellPart(node, graph, part))
  return told
}

type Write = (value: Value) => Json | undefined

/** How a code is written: by its name on the platform when it has one, else by its address. */
const coded = (nameOf: (iri: string) => string | undefined): Write => (value) => (isReference(value) ? (nameOf(value.id) ?? writtenOf(value)) : value.value)

/** Where a field takes its own codes only, an address of another table has no place. */
const only = (nameOf: (iri: string) => string | undefined): Write => (value) => (isReference(value) ? nameOf(value.id) : value.value)

/** A number as JSON writes it, when that is the very same text. */
function numbered(value: Value): Json | undefined {
  const written = writtenOf(value)
  return written !== undefined && String(Number(written)) === written ? Number(written) : written
}

function geojson(value: Value): Json | undefined {
  if (isReference(value) || !/^\s*\{/.test(value.value)) return undefined
  try {
    return JSON.parse(value.value) as Json
  } catch {
    return undefined
  }
}

const WRITE: Readonly<Record<Exclude<FieldKind, 'translated' | 'text' | 'texts' | 'identifier' | 'statement'>, Write>> = {
  address: writtenOf,
  addresses: writtenOf,
  date: writtenOf,
  day: (value) => writtenOf(value)?.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1'),
  duration: writtenOf,
  durations: writtenOf,
  hex: writtenOf,
  frequency: writtenOf,
  languages: writtenOf,
  integer: numbered,
  decimal: numbered,
  decimals: numbered,
  email: (value) => writtenOf(value)?.replace(/^mailto:/, ''),
  mailto: (value) => writtenOf(value)?.replace(/^(?!mailto:)/, 'mailto:'),
  geometry: (value) => geojson(value) ?? writtenOf(value),
  geojson,
  algorithm: coded(algorithmName),
  'frequency-udata': coded((iri) => frequencyConcept(iri)?.udata),
  'frequency-scdl': coded((iri) => frequencyConcept(iri)?.scdl),
  'frequency-label': coded(frequencyLabel),
  'frequency-iso': only(frequencyInterval),
  'access-level': only(accessLevel),
  'theme-labels': coded(themeLabel),
  format: coded(formatName),
  'format-name': coded((iri) => formatName(iri)?.toUpperCase()),
  'media-type': coded(mediaTypeName),
  'language-tags': coded(languageTag),
  'licence-udata': coded((iri) => licenceConcept(iri)?.udata),
}

const LISTS: ReadonlySet<FieldKind> = new Set(['texts', 'addresses', 'decimals', 'durations', 'languages', 'language-tags', 'theme-labels'])

function write(kind: Exclude<FieldKind, 'translated'>, values: readonly Value[]): Json | undefined {
  if (kind === 'text' || kind === 'identifier') return bestText(values)
  if (kind === 'statement') return addressesOf(values)[0] ?? (textsOf(values).some(({ lang }) => lang !== undefined) ? byLanguage(values) : bestText(values))
  const written = kind === 'texts' ? textsOf(values).map(({ value }) => value) : values.map(WRITE[kind]).filter((value) => value !== undefined)
  return LISTS.has(kind) && written.length > 0 ? [...new Set(written)] : written[0]
}

/** The first address of a property, or the first text in the place of one. */
export function firstAddress(resource: Resource, property: string): string | undefined {
  const values = valuesOf(resource, property)
  return addressesOf(values)[0] ?? values.map(writtenOf).find((written) => written !== undefined)
}
