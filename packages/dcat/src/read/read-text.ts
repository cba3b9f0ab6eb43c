import type { Localized } from '@communaux/report'
import type { Graph } from '../model/graph.ts'
import { readCsvCatalog } from './csv/read.ts'
import { readDepth, readEmpty, readFormat, readHtml } from './findings/document.ts'
import { readIso } from './iso/read.ts'
import { DEEPEST, limitDepth } from './json/depth.ts'
import { isArray, isObject, type Json, type JsonObject, parseJson } from './json/parse.ts'
import type { Contexts } from './jsonld/inline.ts'
import { readJsonLd } from './jsonld/read.ts'
import { protocolPage } from './page.ts'
import { aroundTroubles } from './platforms/around.ts'
import { readDataJson } from './platforms/data-json.ts'
import { readPlatform } from './platforms/read.ts'
import { emptyListOf, type JsonKind, type Shape, shapeOf } from './platforms/shape.ts'
import { readRdfXmlDocument } from './rdfxml/reader.ts'
import { type Kind, recognise } from './recognise.ts'
import type { FormatId, Reading, Source, Trouble } from './reading.ts'
import { readTurtle } from './turtle/read.ts'
import { unwrapped } from './wrapped.ts'
import { rootName } from './xml/root-name.ts'

export interface TextReading extends Reading {
  readonly format: FormatId | null
}

/** Reads a text in the format given, else in the one it looks like. */
export async function readText(source: Source, format: FormatId | undefined, contexts: Contexts): Promise<TextReading> {
  const inner = format === undefined ? unwrapped(source.text) : undefined
  const found = inner && (await readKind({ ...source, text: inner.text }, undefined, contexts))
  return found && isCatalogue(found.graph) ? { ...found, troubles: [inner.trouble, ...found.troubles] } : readKind(source, format, contexts)
}

/** Whether a graph has something of a catalogue: pages hold other descriptions too. */
const isCatalogue = (graph: Graph): boolean => [...graph.values()].some(({ types }) => types.some((type) => /(?:Dataset|DatasetSeries|Catalog|DataService|Distribution)$/i.test(type)))

async function readKind(source: Source, format: FormatId | undefined, contexts: Contexts): Promise<TextReading> {
  const kind = format ?? recognise(source.text)
  switch (kind) {
    case 'turtle':
    case 'trig':
    case 'ntriples':
    case 'nquads':
      return readTurtle(source, kind)
    case 'rdfxml':
      return { ...withPage(readRdfXmlDocument(source), source), format: 'rdfxml' }
    case 'iso19139':
      return { ...withPage(readIso(source), source), format: 'iso19139' }
    case 'json':
      return json(source, contexts)
    case 'jsonld':
    case 'datajson':
    case 'ckan':
    case 'datagouv':
    case 'ods':
      return json(source, contexts, kind)
    case 'csv':
    case 'scdl':
      return readCsvCatalog(source.text, kind === 'scdl') ?? unread(source, 'csv')
    default:
      return unread(source, kind)
  }
}

/** What an answer of CSW or OAI-PMH says around its records. */
const withPage = (reading: Reading, { text }: Source): Reading => ({ ...reading, troubles: [...reading.troubles, ...protocolPage(text)] })

/** JSON is read by the platform whose fields it has; a format that the caller gives decides when the fields do not. */
async function json({ text, base, file }: Source, contexts: Contexts, asked?: JsonKind): Promise<TextReading> {
  const parsed = alone(parseJson(text))
  const shape = shapeOf(parsed.value) ?? (asked && { kind: asked, items: [] })
  const { value, troubles } = shape?.kind === 'jsonld' ? parsed : shallow(parsed)
  if (!shape) return { graph: new Map(), troubles: [...troubles, unknownJson(value)], format: null }
  const reading = await readShape(value, value === parsed.value ? shape : (shapeOf(value) ?? shape), { text, base, file }, contexts)
  return { ...reading, troubles: [...troubles, ...reading.troubles], format: shape.kind }
}

/** One answer in a list is that answer. */
function alone(parsed: ReturnType<typeof parseJson>): ReturnType<typeof parseJson> {
  const { value, troubles } = parsed
  const [only] = isArray(value) && value.length === 1 ? value : []
  return only !== undefined && shapeOf(value) === undefined && shapeOf(only) ? { value: only, troubles } : parsed
}

const CONTEXT = '"@context"'

/** Readers of platforms walk their JSON without counting: what is too deep is cut first. */
function shallow({ value, troubles }: ReturnType<typeof parseJson>): ReturnType<typeof parseJson> {
  const { value: limited, cut } = limitDepth(value)
  return cut ? { value: limited, troubles: [...troubles, { rule: readDepth, path: cut, params: { limit: DEEPEST } }] } : { value, troubles }
}

function readShape(value: Json, shape: Shape, { text, base }: Source, contexts: Contexts): Promise<Reading> | Reading {
  if (shape.kind === 'jsonld') return readJsonLd(value, base, contexts, () => text.indexOf(CONTEXT) !== text.lastIndexOf(CONTEXT))
  if (shape.kind === 'datajson') return readDataJson(value, base)
  const reading = readPlatform(shape, base)
  return { ...reading, troubles: [...reading.troubles, ...aroundTroubles(value, shape.items[0]?.[0] ?? emptyListOf(value))] }
}

const EMPTY_OBJECT = { fr: 'un objet JSON vide, « {} »', en: 'an empty JSON object, "{}"' }
const EMPTY_LIST = { fr: 'une liste JSON vide, « [] »', en: 'an empty JSON list, "[]"' }
const NO_OBJECT = { fr: 'du JSON qui ne contient aucun objet', en: 'JSON that holds no object' }

/** JSON that is no catalogue: what it looks like. */
export function unknownJson(value: Json): Trouble {
  const first = Array.isArray(value) ? (value as readonly Json[]).find(isObject) : value
  const keys = isObject(first ?? null) ? Object.keys(first as JsonObject).slice(0, 5).join(', ') : ''
  if (keys !== '') return formatTrouble({ fr: `du JSON sans les champs d’un catalogue (${keys})`, en: `JSON without the fields of a catalogue (${keys})` })
  if (Array.isArray(value)) return formatTrouble(value.length === 0 ? EMPTY_LIST : NO_OBJECT)
  return formatTrouble(isObject(value) ? EMPTY_OBJECT : NO_OBJECT)
}

function formatTrouble({ fr, en }: Localized): Trouble {
  const message = { fr: readFormat.message.fr.replace('{kind}', () => fr), en: readFormat.message.en.replace('{kind}', () => en) }
  return { rule: readFormat, message }
}

const WHAT: Readonly<Partial<Record<Kind, Localized>>> = {
  csv: { fr: 'un tableau CSV sans les colonnes d’un catalogue', en: 'a CSV table without the columns of a catalogue' },
  unknown: { fr: 'un texte sans forme connue', en: 'a text of no known shape' },
}

/** What is not a catalogue: one finding says what it looks like. */
function unread({ text }: Source, kind: Kind): TextReading {
  const graph = new Map()
  if (kind === 'empty') return { graph, troubles: [{ rule: readEmpty }], format: null }
  if (kind === 'html') return { graph, troubles: [{ rule: readHtml, span: { start: 0, length: 0 } }], format: null }
  const name = rootName(text)
  return { graph, troubles: [formatTrouble(WHAT[kind] ?? { fr: `du XML dont la racine est « ${name} »`, en: `XML whose root is "${name}"` })], format: null }
}
