import { dcatContext, knownContext } from '../../data/contexts.ts'
import { readJsonLdContext } from '../findings/json.ts'
import { resolveIri } from '../iri.ts'
import { isArray, isObject, type Json, type JsonObject } from '../json/parse.ts'
import type { Trouble } from '../reading.ts'

/** Contexts that the caller has, by their address. */
export type Contexts = Readonly<Record<string, Json>>

const DEEPEST = 100

/**
 * Puts contexts in the place of their addresses: the caller's, ours when the address is known, else the usual names of
 * DCAT, which is reported. Nothing is fetched.
 *
 * @param isNested whether contexts may stand below the top: else the rest need not be walked
 */
export function inlineContexts(document: Json, contexts: Contexts, base: string, isNested = true): { document: Json; troubles: readonly Trouble[] } {
  const troubles: Trouble[] = []

  function contextOf(context: Json, path: readonly (string | number)[]): Json {
    if (isArray(context)) return context.map((item, index) => contextOf(item, [...path, index]))
    if (isObject(context)) return scoped(context, path)
    if (typeof context !== 'string') return context
    const known = contextAt(resolveIri(context, base), contexts)
    if (!known) troubles.push({ rule: readJsonLdContext, path, params: { url: context }, value: context })
    return known ?? dcatContext
  }

  /** The contexts that terms bring with them. */
  function scoped(context: JsonObject, path: readonly (string | number)[]): Json {
    const own = Object.entries(context).filter(([, term]) => isObject(term) && Object.hasOwn(term, '@context'))
    if (own.length === 0 || path.length > DEEPEST) return context
    const inner = own.map(([key, term]) => [key, { ...(term as JsonObject), '@context': contextOf((term as JsonObject)['@context'] ?? null, [...path, key, '@context']) }] as const)
    return { ...context, ...Object.fromEntries(inner) }
  }

  function walk(value: Json, path: readonly (string | number)[]): Json {
    if (path.length > DEEPEST) return value
    if (isArray(value)) return mapSame(value, (item, index) => walk(item, [...path, index]))
    if (!isObject(value)) return value
    if (!isNested) return Object.hasOwn(value, '@context') ? { ...value, '@context': contextOf(value['@context'] ?? null, ['@context']) } : value
    const entries = Object.entries(value).map(([key, item]) => {
      const inner = key === '@context' ? contextOf(item, [...path, key]) : walk(item, [...path, key])
      return [key, inner, inner !== item] as const
    })
    return entries.some(([, , isChanged]) => isChanged) ? Object.fromEntries(entries.map(([key, inner]) => [key, inner])) : value
  }

  return { document: walk(document, []), troubles }
}

/** The context of an address: the caller's, else ours. */
export const contextAt = (url: string, contexts: Contexts): Json | undefined =>
  Object.hasOwn(contexts, url) ? withoutWrapper(contexts[url] ?? null) : knownContext(url)

/** A context is often kept as a document of its own, `{ "@context": … }`. */
const withoutWrapper = (context: Json): Json => (isObject(context) && context['@context'] !== undefined ? context['@context'] : context)

function mapSame(items: readonly Json[], change: (item: Json, index: number) => Json): readonly Json[] {
  const changed = items.map(change)
  return changed.some((item, index) => item !== items[index]) ? changed : items
}
