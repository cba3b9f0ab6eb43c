import { bareClass, type DamagedPrefixes, repairedClass, repairedProperty } from '../../read/names.ts'
import { damagedPrefixes } from '../../read/namespaces.ts'
import type { Reading, Trouble } from '../../read/reading.ts'
import { classTexts, isNothing, nameTroubles, renamed } from '../../read/repairs.ts'
import type { Graph } from '../../model/graph.ts'
import { own } from '../graph/own.ts'

/** Mends the names of properties and types piece by piece; what was mended is said once. */
export class NamespaceRepairs {
  readonly #base: string
  readonly #classes: Names
  readonly #properties = new Names(repairedProperty)
  readonly #said = new Set<unknown>()

  /** @param base the address of the document */
  constructor(base: string) {
    this.#base = base
    this.#classes = new Names((iri, damaged) => repairedClass(iri, damaged) ?? bareClass(iri, base))
  }

  /** The piece with its names mended, and what is said of it for the first time. */
  mend({ graph, prefixes = new Map() }: Reading): { readonly graph: Graph; readonly troubles: readonly Trouble[] } {
    const damaged = damagedPrefixes(prefixes)
    const repairs = { classes: new Map<string, string>(), properties: new Map<string, string>(), texts: classTexts(graph) }
    for (const { types, properties } of graph.values()) {
      for (const type of types) this.#classes.look(type, damaged, repairs.classes)
      for (const property of properties.keys()) this.#properties.look(property, damaged, repairs.properties)
    }
    if (isNothing(repairs)) return { graph, troubles: [] }
    return { graph: renamed(graph, repairs), troubles: nameTroubles(repairs, this.#base).filter((trouble) => this.#isNew(trouble)) }
  }

  #isNew({ value, naming }: Trouble): boolean {
    const { size } = this.#said
    return this.#said.add(`${naming ?? ''} ${String(value)}`).size > size
  }
}

/** Each name is looked at once in the whole document. */
class Names {
  readonly #seen = new Map<string, string | undefined>()
  readonly #repair: (iri: string, damaged: DamagedPrefixes) => string | undefined

  constructor(repair: (iri: string, damaged: DamagedPrefixes) => string | undefined) {
    this.#repair = repair
  }

  look(iri: string, damaged: DamagedPrefixes, repairs: Map<string, string>): void {
    if (!this.#seen.has(iri)) this.#seen.set(own(iri), this.#repair(iri, damaged))
    const right = this.#seen.get(iri)
    if (right !== undefined) repairs.set(iri, right)
  }
}
