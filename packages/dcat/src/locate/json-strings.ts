import { blankId } from '../read/blank-label.ts'
import { isArray, isObject, type Json } from '../read/json/parse.ts'
import { repairIri, resolveIri } from '../read/iri.ts'
import { skipString } from '../read/json/places.ts'
import type { Source, Span } from '../read/reading.ts'
import type { Witness } from '../read/witness.ts'

const IDENTIFIERS = new Set(['"@id"', '"id"', '"uri"'])
const COLON = /[ \t\r\n]*:/y

/**
 * JSON-LD that needs the full processor tells no path: nodes are found by the address they give themselves, in the order of the
 * text. What stands between two addresses is not told apart.
 */
export function scanStrings({ text, base }: Source, document: Json, witness: Witness): void {
  const prefixes = prefixesOf(document)
  let isIdentifier = false
  let index = text.indexOf('"')
  while (index >= 0) {
    const start = index
    const end = skipString(text, start)
    index = text.indexOf('"', end)
    const written = text.slice(start, end)
    COLON.lastIndex = end
    const wasIdentifier = isIdentifier
    isIdentifier = COLON.test(text) && IDENTIFIERS.has(written)
    if (!wasIdentifier) continue
    const subject = expanded(unquoted(written), prefixes, base)
    const at: Span = { start, length: written.length }
    if (witness.wants(subject, '@id', { id: subject })) witness.see(subject, '@id', { id: subject }, { subject: at })
  }
}

/** What the plain terms of the context of a document stand for. */
function prefixesOf(document: Json): ReadonlyMap<string, string> {
  const context = isObject(document) ? document['@context'] : undefined
  const terms = (isArray(context) ? context : [context]).flatMap((item) => (isObject(item) ? Object.entries(item) : []))
  return new Map(terms.flatMap(([term, iri]) => (typeof iri === 'string' ? [[term, iri] as const] : [])))
}

function unquoted(written: string): string {
  try {
    return String(JSON.parse(written))
  } catch {
    return written.slice(1, -1)
  }
}

function expanded(value: string, prefixes: ReadonlyMap<string, string>, base: string): string {
  const colon = value.indexOf(':')
  const prefix = value.startsWith('//', colon + 1) ? undefined : prefixes.get(value.slice(0, colon))
  if (value.startsWith('_:')) return blankId(value.slice(2))
  return repairIri(prefix === undefined ? resolveIri(value, base) : prefix + value.slice(colon + 1)).iri
}
