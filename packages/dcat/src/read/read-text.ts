import type { Localized } from '@communaux/report'
import { readEmpty, readFormat, readHtml } from './findings/document.ts'
import { parseJson } from './json/parse.ts'
import type { Contexts } from './jsonld/inline.ts'
import { readJsonLd } from './jsonld/read.ts'
import { readRdfXmlDocument } from './rdfxml/reader.ts'
import { type Kind, recognise } from './recognise.ts'
import type { FormatId, Reading, Source } from './reading.ts'
import type { TurtleFormat } from './turtle/strict.ts'
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
      return turtle(source, kind)
    case 'rdfxml':
      return { ...readRdfXmlDocument(source), format: 'rdfxml' }
    case 'json':
    case 'jsonld':
      return json(source, contexts)
    default:
      return unread(source, kind)
  }
}

async function turtle(source: Source, format: TurtleFormat): Promise<TextReading> {
  return { ...(await readTurtle(source, format)), format }
}

async function json(source: Source, contexts: Contexts): Promise<TextReading> {
  const { value, troubles } = parseJson(source.text)
  const { graph, troubles: met } = await readJsonLd(value, source.base, contexts)
  return { graph, troubles: [...troubles, ...met], format: 'jsonld' }
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
  const { fr, en } = WHAT[kind] ?? { fr: `du XML dont la racine est « ${name} »`, en: `XML whose root is "${name}"` }
  const message = { fr: readFormat.message.fr.replace('{kind}', fr), en: readFormat.message.en.replace('{kind}', en) }
  return { graph, troubles: [{ rule: readFormat, message }], format: null }
}
