import { namespaces, writtenPrefixes } from '../../data/namespaces.ts'

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

  /** `dct:title`; undefined when the IRI must be written in full. */
  short(iri: string): string | undefined {
    const name = prefixed(iri)
    if (!name) return undefined
    this.#used.add(name.prefix)
    return `${name.prefix}:${name.local}`
  }

  /** The prefixes used and their IRIs, sorted. */
  used(): readonly (readonly [prefix: string, iri: string])[] {
    return [...this.#used].sort().map((prefix) => [prefix, namespaces[prefix] ?? ''] as const)
  }
}
