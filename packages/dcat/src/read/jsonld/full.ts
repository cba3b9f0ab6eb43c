import { readDepth } from '../findings/document.ts'
import { readJsonLdSyntax } from '../findings/json.ts'
import { DEEPEST, limitDepth } from '../json/depth.ts'
import { isArray, isObject, type Json } from '../json/parse.ts'
import type { Reading } from '../reading.ts'
import { readExpanded } from './expanded.ts'
import { contextAt, type Contexts } from './inline.ts'
import { mendJsonLd } from './mend.ts'
import { Sink } from './sink.ts'

interface ExpandOptions {
  base: string
  documentLoader: (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: Json }>
  eventHandler: (call: { event: { code: string; details: { property?: string } } }) => void
}
type Expand = (document: Json, options: ExpandOptions) => Promise<Json>

/**
 * Reads JSON-LD with the full processor, loaded only when a document needs it. What it drops in silence is reported; what
 * it refuses as a whole is tried again piece by piece.
 */
export async function readFull(whole: Json, base: string, contexts: Contexts, sink: Sink = new Sink()): Promise<Reading> {
  const { value: document, cut } = limitDepth(whole)
  if (cut) sink.troubles.push({ rule: readDepth, path: cut, params: { limit: DEEPEST } })
  const { default: processor } = await import('jsonld')
  const expand = processor.expand as unknown as Expand
  const options: ExpandOptions = {
    base,
    documentLoader: (url) => loaded(url, contexts),
    eventHandler: ({ event }) => {
      if (event.code === 'invalid property' && event.details.property !== undefined) sink.lose(event.details.property)
    },
  }
  const failure = await attempt(expand, document, options, sink)
  if (failure) await readMended(document, failure, (piece) => attempt(expand, piece, options, sink), sink)
  return sink.reading()
}

/** What was refused is mended where it is wrong, value by value; else only the nodes that are wrong are lost. */
async function readMended(document: Json, failure: Error, read: (piece: Json) => Promise<Error | undefined>, sink: Sink): Promise<void> {
  const mended = mendJsonLd(document)
  const isMended = mended.troubles.length > 0 && !(await read(mended.document))
  if (isMended) sink.troubles.push(...mended.troubles)
  else {
    report(failure, sink)
    await readPieces(document, problemOf(failure), read, sink)
  }
}

/** Reads the pieces of what was refused, smaller and smaller: only the nodes that are wrong are lost. */
async function readPieces(document: Json, known: string, read: (piece: Json) => Promise<Error | undefined>, sink: Sink): Promise<void> {
  for (const piece of piecesOf(document)) {
    const failure = await read(piece)
    if (!failure) continue
    if (problemOf(failure) !== known) report(failure, sink)
    await readPieces(piece, problemOf(failure), read, sink)
  }
}

/** Contexts inside contexts: those at hand, and nothing from the network. */
function loaded(url: string, contexts: Contexts): ReturnType<ExpandOptions['documentLoader']> {
  const context = contextAt(url, contexts)
  if (context === undefined) return Promise.reject(new Error(`${url} is not fetched`))
  return Promise.resolve({ contextUrl: null, documentUrl: url, document: { '@context': context } })
}

async function attempt(expand: Expand, document: Json, options: ExpandOptions, sink: Sink): Promise<Error | undefined> {
  try {
    readExpanded(await expand(document, options), sink)
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

const problemOf = (error: Error & { details?: { code?: string } }): string => error.details?.code ?? error.message

const report = (error: Error, sink: Sink): void => sink.report(readJsonLdSyntax, { params: { problem: problemOf(error) } })

/** The nodes of a document one by one, each with the context of the document. */
function piecesOf(document: Json): Json[] {
  if (isArray(document)) return document.length > 1 ? [...document] : document.flatMap(piecesOf)
  if (!isObject(document)) return []
  const nodes = document['@graph']
  if (!isArray(nodes) || nodes.length < 2) return []
  return nodes.map((node) => ({ '@context': document['@context'] ?? {}, '@graph': [node] }))
}
