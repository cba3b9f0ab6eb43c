import { NotInProfile } from './context.ts'
import { readDirect } from './direct/read.ts'
import { readFull } from './full.ts'
import { type Contexts, inlineContexts } from './inline.ts'
import { readProfile } from './profile.ts'
import { isArray, isObject, type Json } from '../json/parse.ts'
import type { Reading } from '../reading.ts'

/**
 * Reads parsed JSON-LD: straight from the JSON where it is plain, by our own reader when it keeps to the plain part of the
 * norm, else by the full processor.
 *
 * @param isNested says whether contexts may stand below the top; only asked when it matters
 */
export async function readJsonLd(parsed: Json, base: string, contexts: Contexts = {}, isNested: () => boolean = () => true): Promise<Reading> {
  const top = inlineContexts(parsed, contexts, base, false)
  const direct = readDirect(top.document, base)
  if (direct) return { graph: direct, troubles: top.troubles, prefixes: prefixesOf(top.document) }
  const { document, troubles } = isNested() ? inlineContexts(parsed, contexts, base) : top
  const { graph, troubles: met } = await readDocument(document, base, contexts)
  return { graph, troubles: [...troubles, ...met], prefixes: prefixesOf(document) }
}

/** The plain terms of the context of a document: prefixes are among them. */
export function prefixesOf(document: Json): ReadonlyMap<string, string> {
  const context = isObject(document) ? document['@context'] : undefined
  const entries = (isArray(context) ? context : [context]).flatMap((item) => (isObject(item) ? Object.entries(item) : []))
  return new Map(entries.flatMap(([term, iri]) => (typeof iri === 'string' && /[#/:]$/.test(iri) ? [[term, iri] as const] : [])))
}

async function readDocument(document: Json, base: string, contexts: Contexts): Promise<Reading> {
  try {
    return readProfile(document, base)
  } catch (error) {
    if (error instanceof NotInProfile) return readFull(document, base, contexts)
    throw error
  }
}
