import type { Localized } from '@communaux/report'
import { readCsvCatalog } from './csv/read.ts'
import { readDepth, readEmpty, readFormat, readHtml } from './findings/document.ts'
import { readIso } from './iso/read.ts'
import { DEEPEST, limitDepth } from './json/depth.ts'
import { isObject, type Json, parseJson } from './json/parse.ts'
import type { Contexts } from './jsonld/inline.ts'
import { readJsonLd } from './jsonld/read.ts'
import { readDataJson } from './platforms/data-json.ts'
import { readPlatform } from './platforms/read.ts'
import { type JsonKind, type Shape, shapeOf } from './platforms/shape.ts'
import { readRdfXmlDocument } from './rdfxml/reader.ts'
import { type Kind, recognise } from './recognise.ts'
import type { FormatId, Reading, Source, Trouble } from './reading.ts'
import { readTurtle } from './turtle/read.ts'
import { rootName } from './xml/root-name.ts'

export interface TextReading extends Reading {
  readonly format: FormatId | null
}

/** Reads a text in the format given, else in the one it looks like. */
export async function readText(source: Source, format: FormatId | undefined, contexts: Contexts): Promise<TextReading> {
  const kind = format ?? recognise(source.text)
  switch (kind) {
    case 'turtle':
    case 'trig':
    case 'ntriples':
    case 'nquads':
      return readTurtle(source, kind)
    case 'rdfxml':
      return { ...readRdfXmlDocument(source), format: 'rdfxml' }
    case 'iso19139':
      return { ...readIso(source), format: 'iso19139' }
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

/** JSON is read by the platform whose fields it has; a format that the caller gives decides when the fields do not. */
async function json({ text, base, file }: Source, contexts: Contexts, asked?: JsonKind): Promise<TextReading> {
  const parsed = parseJson(text)
  const shape = shapeOf(parsed.value) ?? (asked && { kind: asked, items: [] })
  const { value, troubles } = shape?.kind === 'jsonld' ? parsed : shallow(parsed)
  if (!shape) return { graph: new Map(), troubles: [...troubles, unknownJson(value)], format: null }
  const reading = await readShape(value, value === parsed.value ? shape : (shapeOf(value) ?? shape), { text, base, file }, contexts)
  return { ...reading, troubles: [...troubles, ...reading.troubles], format: shape.kind }
}

const CONTEXT = '"@context"'

/** Readers of platforms walk their JSON without counting: what is too deep is cut first. */
function shallow({ value, troubles }: ReturnType<typeof parseJson>): ReturnType<typeof parseJson> {
  const { value: limited, cut } = limitDepth(value)
  return cut ? { value: limited, troubles: [...troubles, { rule: readDepth, path: cut, params: { limit: DEEPEST } }] } : { value, troubles }
}

function readShape(value: Json, shape: Shape, { text, base }: Source, contexts: Contexts): Promise<Reading> | Reading {
  if (shape.kind === 'jsonld') return readJsonLd(value, base, contexts, () => text.indexOf(CONTEXT) !== text.lastIndexOf(CONTEXT))
  return shape.kind === 'datajson' ? readDataJson(value, base) : readPlatform(shape, base)
}

/** JSON that is no catalogue: what it looks like. */
export function unknownJson(value: Json): Trouble {
  const keys = isObject(value) ? Object.keys(value).slice(0, 5).join(', ') : Array.isArray(value) ? '[…]' : typeof value
  return formatTrouble({ fr: `du JSON sans les champs d’un catalogue (${keys})`, en: `JSON without the fields of a catalogue (${keys})` })
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
