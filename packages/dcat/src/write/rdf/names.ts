import { namespaces, writtenPrefixes } from '../../data/namespaces.ts'
import { type Graph, isReference, type Value } from '../../model/graph.ts'

/** Longest first, so that the closest namespace wins. */
const BY_LENGTH: readonly (readonly [prefix: string, iri: string])[] = writtenPrefixes
  .map((prefix) => [prefix, namespaces[prefix] ?? ''] as const)
  .sort((a, b) => b[1].length - a[1].length)

/** A local part that every syntax takes as it is. */
const LOCAL = /^[A-Za-z_](?:[\w-]*\w)?$/

export interface Prefixed {
  readonly prefix: string
  readonly local: string
}

/** The prefixed name of an IRI, with the prefixes that everybody uses; undefined when none fits. */
export function prefixed(iri: string): Prefixed | undefined {
  for (const [prefix, namespace] of BY_LENGTH) {
    if (!iri.startsWith(namespace)) continue
    const local = iri.slice(namespace.length)
    return LOCAL.test(local) ? { prefix, local } : undefined
  }
  return undefined
}

/** Every prefix that may be used, with its IRI, sorted. */
export const usualPrefixes = (): readonly (readonly [prefix: string, iri: string])[] => [...BY_LENGTH].sort(([a], [b]) => (a < b ? -1 : 1))

/** Gives prefixed names, and remembers which prefixes were used. */
export class Names {
  readonly #used = new Set<string>()
  readonly #barred: ReadonlySet<string>

  /** @param barred prefixes that must not be used */
  constructor(barred: ReadonlySet<string> = new Set()) {
    this.#barred = barred
  }

  /** `dct:title`; undefined when the IRI must be written in full. */
  short(iri: string): string | undefined {
    const name = prefixed(iri)
    if (!name || this.#barred.has(name.prefix)) return undefined
    this.#used.add(name.prefix)
    return `${name.prefix}:${name.local}`
  }

  /** The prefixes used and their IRIs, sorted. */
  used(): readonly (readonly [prefix: string, iri: string])[] {
    return [...this.#used].sort().map((prefix) => [prefix, namespaces[prefix] ?? ''] as const)
  }
}

const PREFIXES: ReadonlySet<string> = new Set(writtenPrefixes)

/**
 * The prefixes that are also the scheme of an address of the graph, sorted: where a name and an address are written alike, as in
 * JSON-LD, `dcat:x` would be read as `http://www.w3.org/ns/dcat#x`.
 */
export function schemesLikePrefixes(graph: Graph): ReadonlySet<string> {
  const found = new Set<string>()
  const look = (iri: string | undefined): void => {
    const scheme = iri?.slice(0, iri.indexOf(':')) ?? ''
    if (PREFIXES.has(scheme)) found.add(scheme)
  }
  const lookAt = (value: Value): void => look(isReference(value) ? value.id : value.datatype)
  for (const { id, types, properties } of graph.values()) {
    look(id)
    types.forEach(look)
    for (const [property, values] of properties) {
      look(property)
      values.forEach(lookAt)
    }
  }
  return new Set([...found].sort())
}
