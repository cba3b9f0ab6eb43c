import { isObject, type Json } from '../json/parse.ts'

const KEYWORDS = new Set(['@base', '@language', '@version', '@vocab', '@protected', '@direction', '@propagate'])
const CONTAINERS = new Set(['@list', '@set', '@language', '@index', '@id', '@type', '@graph'])

/** Whether the definition of a term is plainly right, so that no processor refuses it. */
export function isPlainTerm(term: string, value: Json): boolean {
  if (KEYWORDS.has(term)) return term === '@version' ? value === 1.1 : value === null || typeof value === 'string' || typeof value === 'boolean'
  if (!/^[\w.:/#-]+$/.test(term)) return false
  if (value === null) return true
  return isObject(value) ? isPlainIri(value['@id'] ?? null, term) && isPlainContainer(value['@container']) && isPlainType(value['@type']) : isPlainIri(value, term)
}

const DEFINES = new Set(['@id', '@type', '@container', '@language', '@prefix', '@protected', '@nest', '@index', '@context', '@reverse', '@direction'])

/** The definition of a term with nothing but what a definition may say; itself when that is all there is. */
export function plainDefinition(value: Json): Json {
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([key]) => DEFINES.has(key))
  return kept.length === Object.keys(value).length ? value : Object.fromEntries(kept)
}

const isPlainIri = (value: Json, term: string): boolean =>
  value === null ? term.includes(':') : typeof value === 'string' && value !== term && /^(?:@(?:id|type|graph|value|language|list|set|included|nest|reverse)|[A-Za-z][\w+.-]*:[^\s<>"{}|\\^`]*)$/.test(value)

const isPlainContainer = (value: Json | undefined): boolean =>
  value === undefined || value === null || (Array.isArray(value) ? (value as readonly Json[]) : [value]).every((item) => typeof item === 'string' && CONTAINERS.has(item))

const isPlainType = (value: Json | undefined): boolean => value === undefined || (typeof value === 'string' && /^(?:@(?:id|vocab|none|json)|[A-Za-z][\w+.-]*:\S+)$/.test(value))
