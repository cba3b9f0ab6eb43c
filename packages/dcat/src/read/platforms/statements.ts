import { POD_ACCESS, POD_FREQUENCIES } from '../../data/pod.ts'
import { accessRightTable } from '../../data/tables/access-right.ts'
import { checksumAlgorithm } from '../../data/vocabularies/checksum-algorithm.ts'
import { fileType } from '../../data/vocabularies/file-type.ts'
import { frequency } from '../../data/vocabularies/frequency.ts'
import { licence } from '../../data/vocabularies/licence.ts'
import { language } from '../../data/vocabularies/language.ts'
import { expand, rdfType } from '../../data/namespaces.ts'
import { literal } from '../../model/graph-builder.ts'
import type { Value } from '../../model/graph.ts'
import { readField } from '../findings/json.ts'
import { isAbsolute, isLegalIri, repairIri } from '../iri.ts'
import { isArray, isObject, type Json, type JsonObject } from '../json/parse.ts'
import type { Sink } from '../jsonld/sink.ts'
import { isEmpty } from './fields.ts'

/** What adapters say of a node, in DCAT's words: prefixed names in, triples out. Empty values say nothing. */

export function typed(sink: Sink, subject: string, className: string): string {
  sink.builder.add(subject, rdfType, { id: expand(className) })
  return subject
}

export function said(sink: Sink, subject: string, property: string, value: Value | undefined): void {
  if (value) sink.builder.add(subject, expand(property), value)
}

/** A text, several, or one for each language (`{ fr: …, en: … }`). */
export function text(sink: Sink, subject: string, property: string, value: Json | undefined, lang = ''): void {
  if (isEmpty(value) || value === undefined) return
  if (typeof value === 'string') said(sink, subject, property, sink.text(value, lang))
  else if (isArray(value)) for (const item of value) text(sink, subject, property, item, lang)
  else if (isObject(value)) texts(sink, subject, property, value)
  else said(sink, subject, property, { value: String(value) })
}

const TAG = /^(?:[a-z]{2,3}|und)(?:[-_][A-Za-z0-9]+)*$/

function texts(sink: Sink, subject: string, property: string, value: JsonObject): void {
  for (const [tag, item] of Object.entries(value)) {
    if (TAG.test(tag)) text(sink, subject, property, item, tag === 'und' ? '' : tag)
    else sink.report(readField, { params: { field: tag } })
  }
}

const DATES: readonly (readonly [RegExp, string])[] = [
  [/^-?\d{4}-\d{2}-\d{2}(?:Z|[+-]\d{2}:\d{2})?$/, 'xsd:date'],
  [/^-?\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?$/, 'xsd:dateTime'],
  [/^-?\d{4}-\d{2}$/, 'xsd:gYearMonth'],
  [/^-?\d{4}$/, 'xsd:gYear'],
]

/** The datatype that the form of a date calls for. */
export const dateType = (value: string): string | undefined => DATES.find(([pattern]) => pattern.test(value))?.[1]

/** A date with its datatype; any other text stays a plain text. */
export function date(sink: Sink, subject: string, property: string, value: string | undefined): void {
  if (!value) return
  const datatype = dateType(value)
  said(sink, subject, property, literal(value, '', datatype && expand(datatype)))
}

export const number = (sink: Sink, subject: string, property: string, value: string | undefined, datatype: string): void =>
  said(sink, subject, property, value === undefined ? undefined : literal(value, '', expand(datatype)))

/** An address as an IRI, repaired when it must be; a text that is no address stays a text. */
export function address(sink: Sink, subject: string, property: string, value: Json | undefined): void {
  if (isArray(value)) for (const item of value) address(sink, subject, property, item)
  else if (typeof value === 'string' && value.trim() !== '') said(sink, subject, property, addressOf(sink, value.trim()))
  else if (isObject(value)) text(sink, subject, property, value)
}

export function addressOf(sink: Sink, value: string): Value {
  return isAbsolute(value) && !/^[a-z]+: /i.test(value) ? { id: sink.id(value) } : { value }
}

export function email(sink: Sink, subject: string, property: string, value: string | undefined): void {
  if (value) said(sink, subject, property, { id: sink.id(value.startsWith('mailto:') ? value : `mailto:${value}`) })
}

/** A node named by the platform's address for it, else a blank one. */
export function nodeFor(sink: Sink, iri: string | undefined): string {
  if (iri === undefined || !/^(?:https?|urn|mailto):/i.test(iri)) return sink.newBlank()
  return isLegalIri(iri) ? iri : repairIri(iri).iri
}

export function period(sink: Sink, subject: string, start: string | undefined, end: string | undefined): void {
  if (!start && !end) return
  const node = typed(sink, sink.newBlank(), 'dct:PeriodOfTime')
  said(sink, subject, 'dct:temporal', { id: node })
  date(sink, node, 'dcat:startDate', start)
  date(sink, node, 'dcat:endDate', end)
}

/** A geometry as GeoJSON. */
export function geometry(sink: Sink, location: string, property: string, geojson: Json | undefined): void {
  if (isEmpty(geojson) || geojson === undefined) return
  const written = typeof geojson === 'string' ? geojson : JSON.stringify(geojson)
  const datatype = /^\s*\{/.test(written) ? 'geosparql:geoJSONLiteral' : /^\s*(?:<[^>]*>\s*)?[A-Z]+\s*\(/i.test(written) ? 'geosparql:wktLiteral' : ''
  said(sink, location, property, literal(written, '', datatype && expand(datatype)))
}

/** The frequency that a platform means, by any name that a table has for it. */
export function frequencyIri(value: string): string | undefined {
  const known = frequency.concepts.find(({ udata, scdl, code }) => udata === value || scdl === value || code === value || POD_FREQUENCIES[code] === value)
  return known && frequency.namespace + known.code
}

export function formatIri(value: string): string | undefined {
  const wanted = value.toLowerCase().replace(/^\./, '')
  const known = fileType.concepts.find(({ code, extensions }) => code.toLowerCase() === wanted || extensions?.[0] === wanted)
  return known && fileType.namespace + known.code
}

const MEDIA_TYPE = /^[a-z]+\/[\w.+-]+$/i
export const mediaTypeIri = (value: string): string | undefined =>
  MEDIA_TYPE.test(value) ? `https://www.iana.org/assignments/media-types/${value.toLowerCase()}` : undefined

export function languageIri(value: string): string | undefined {
  const known = language.concepts.find(({ tag }) => tag === value.toLowerCase())
  return known && language.namespace + known.code
}

/** A code that no table knows stays an address or a text. */
const coded = (property: string, iriOf: (value: string) => string | undefined) => (sink: Sink, subject: string, value: string | undefined): void => {
  if (!value) return
  const iri = iriOf(value)
  said(sink, subject, property, iri === undefined ? addressOf(sink, value) : { id: iri })
}

export const frequencyOf: SayCode = coded('dct:accrualPeriodicity', frequencyIri)
export const formatOf: SayCode = coded('dct:format', formatIri)
export const mediaTypeOf: SayCode = coded('dcat:mediaType', mediaTypeIri)
export const languageOf: SayCode = coded('dct:language', languageIri)
type SayCode = (sink: Sink, subject: string, value: string | undefined) => void

/** A licence by its identifier on data.gouv.fr, its address or its name; never guessed. What our own table says of it is not repeated. */
export function licenceOf(sink: Sink, subject: string, id: string | undefined, title?: string, url?: string): void {
  const known = licence.concepts.find(({ udata }) => udata !== undefined && udata === id)
  const iri = url ?? known?.url
  if (iri !== undefined && isAbsolute(iri)) {
    const node = sink.id(iri)
    said(sink, subject, 'dct:license', { id: node })
    text(sink, node, 'dct:title', title)
    if (id !== iri && known?.url !== iri) text(sink, node, 'dct:identifier', id)
  } else if (id ?? title) said(sink, subject, 'dct:license', addressOf(sink, title ?? id ?? ''))
}

/** An algorithm of checksums by its usual name. */
export function algorithmOf(sink: Sink, subject: string, property: string, value: string): void {
  const wanted = value.toLowerCase().replace(/[^a-z0-9]/g, '').replace(/^sha2$/, 'sha256')
  const known = checksumAlgorithm.concepts.find(({ code }) => code.toLowerCase() === `checksumalgorithm_${wanted}`)
  said(sink, subject, property, known ? { id: checksumAlgorithm.namespace + known.code } : addressOf(sink, value))
}

/** How open something is, by the word of `data.json`. */
export function accessOf(sink: Sink, subject: string, property: string, value: string): void {
  const [, code] = POD_ACCESS.find(([level]) => level === value) ?? []
  said(sink, subject, property, code === undefined ? addressOf(sink, value) : { id: accessRightTable.namespace + code })
}
