import { damagedPrefixes, namespaceTroubles, renamed, repairedName } from '../../read/namespaces.ts'
import type { Reading, Trouble } from '../../read/reading.ts'
import type { Graph } from '../../model/graph.ts'
import { own } from '../graph/own.ts'

/** Mends the namespaces of properties and types piece by piece; what was mended is said once. */
export class NamespaceRepairs {
  readonly #seen = new Map<string, string | undefined>()
  readonly #said = new Set<unknown>()

  /** The piece with its names mended, and what is said of it for the first time. */
  mend({ graph, prefixes = new Map() }: Reading): { readonly graph: Graph; readonly troubles: readonly Trouble[] } {
    const damaged = damagedPrefixes(prefixes)
    const repairs = new Map<string, string>()
    const look = (iri: string): void => {
      if (!this.#seen.has(iri)) this.#seen.set(own(iri), repairedName(iri, damaged))
      const right = this.#seen.get(iri)
      if (right !== undefined) repairs.set(iri, right)
    }
    for (const { types, properties } of graph.values()) {
      types.forEach(look)
      for (const iri of properties.keys()) look(iri)
    }
    if (repairs.size === 0) return { graph, troubles: [] }
    return { graph: renamed(graph, repairs), troubles: namespaceTroubles(repairs).filter((trouble) => this.#isNew(trouble)) }
  }

  #isNew({ value }: Trouble): boolean {
    const { size } = this.#said
    return this.#said.add(value).size > size
  }
}
