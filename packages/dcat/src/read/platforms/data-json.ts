import { podContext } from '../../data/contexts.ts'
import type { FieldKind, FieldRow } from '../../data/fields.ts'
import { POD_ACCESS, POD_CONTACT, POD_DATASET, POD_DISTRIBUTION, POD_PUBLISHER } from '../../data/pod.ts'
import { accessRightTable } from '../../data/tables/access-right.ts'
import { isAbsolute } from '../iri.ts'
import { isArray, isObject, type Json, type JsonObject } from '../json/parse.ts'
import { readJsonLd } from '../jsonld/read.ts'
import type { Reading } from '../reading.ts'
import { isEmpty } from './fields.ts'
import { dateType, formatIri, frequencyIri, languageIri, mediaTypeIri } from './statements.ts'

/**
 * Reads `data.json` (Project Open Data 1.1) as the JSON-LD that it is, with our own copy of its context. Empty texts say nothing:
 * its writers put one in each field they do not fill.
 */
export function readDataJson(value: Json, base: string): Promise<Reading> {
  return readJsonLd(dataJsonAsJsonLd(value), base)
}

/** The same document with its types and its context: JSON-LD, codes and dates as DCAT has them. A list of datasets becomes the `dataset` of a document. */
export function dataJsonAsJsonLd(value: Json): Json {
  const filled = withoutEmpty(value, 0)
  const plain = isArray(filled) ? { dataset: filled } : filled
  if (!isObject(plain)) return plain
  return { ...(isObject(filled) && { '@type': 'dcat:Catalog' }), ...asJsonLd(plain, POD_DATASET), '@context': podContext, dataset: datasets(plain['dataset'] ?? []) }
}

function datasets(value: Json): Json {
  const items = isArray(value) ? value : [value]
  return items.map((item) => {
    if (!isObject(item)) return item
    const files = item['distribution']
    const typed = (isArray(files) ? files : []).map((file) => (isObject(file) ? { '@type': 'dcat:Distribution', ...asJsonLd(file, POD_DISTRIBUTION) } : file))
    return { '@type': 'dcat:Dataset', ...asJsonLd(item, POD_DATASET), ...(isArray(files) && { distribution: typed }) }
  })
}

/** Fields whose values the context alone would leave as plain texts. */
function asJsonLd(object: JsonObject, rows: readonly FieldRow[]): JsonObject {
  const entries = Object.entries(object).map(([key, value]): [string, Json] => {
    if (key === 'temporal') return [key, period(value)]
    if (key === 'publisher' && isObject(value)) return [key, asJsonLd(value, POD_PUBLISHER.rows)]
    if (key === 'contactPoint' && isObject(value)) return [key, asJsonLd(value, POD_CONTACT.rows)]
    const [, , kind] = rows.find(([field]) => field === key) ?? []
    const shaped = kind === undefined ? value : each(value, SHAPES[kind])
    // The level of access is a code of DCAT-AP, where it is one of the three levels.
    return [kind === 'access-level' && shaped !== value ? 'dct:accessRights' : key, shaped]
  })
  return Object.fromEntries(entries)
}

type Shape = (value: string) => Json | undefined

const coded = (iriOf: Shape): Shape => (value) => {
  const iri = iriOf(value)
  return iri === undefined ? addressed(value) : { '@id': iri }
}
const addressed: Shape = (value) => (isAbsolute(value) && !/\s/.test(value) ? { '@id': value } : undefined)
const dated: Shape = (value) => {
  const datatype = dateType(value)
  return datatype === undefined ? undefined : { '@value': value, '@type': datatype }
}
function accessIri(value: string): string | undefined {
  const [, code] = POD_ACCESS.find(([level]) => level === value) ?? []
  return code === undefined ? undefined : accessRightTable.namespace + code
}

const SHAPES: Partial<Readonly<Record<FieldKind, Shape>>> = {
  'access-level': coded(accessIri),
  'format-name': coded(formatIri),
  'frequency-iso': coded(frequencyIri),
  'language-tags': coded(languageIri),
  'media-type': coded(mediaTypeIri),
  address: addressed,
  date: dated,
  integer: (value) => (/^\d+$/.test(value) ? { '@value': value, '@type': 'xsd:nonNegativeInteger' } : undefined),
  mailto: (value) => (/^[^:\s]+@[^:\s]+$/.test(value) ? `mailto:${value}` : undefined),
}

function each(value: Json, shape: Shape | undefined): Json {
  if (shape === undefined) return value
  if (isArray(value)) return value.map((item) => each(item, shape))
  if (typeof value === 'number') return shape(String(value)) ?? value
  return typeof value === 'string' ? (shape(value) ?? value) : value
}

/** `2024-01-01/2024-12-31` is a period; any other text stays as it is. */
function period(value: Json): Json {
  if (typeof value !== 'string') return value
  const [start = '', end = '', ...more] = value.split('/')
  const [from, to] = [dated(start), dated(end)]
  if (from === undefined || to === undefined || more.length > 0) return value
  return { '@type': 'dct:PeriodOfTime', 'dcat:startDate': from, 'dcat:endDate': to }
}

function withoutEmpty(value: Json, depth: number): Json {
  if (depth > 50) return value
  if (isArray(value)) return value.map((item) => withoutEmpty(item, depth + 1))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, item]) => !isEmpty(item)).map(([key, item]) => [key, withoutEmpty(item, depth + 1)]))
}
