import type { Graph, Resource } from './graph.ts'

/**
 * A part of a catalogue seen as a graph: it lists the nodes to judge, and looks up any other. Rules cannot tell it from
 * the whole graph.
 */
export class View implements Graph {
  readonly #list: () => ReadonlyMap<string, Resource>
  readonly #lookUp: (id: string) => Resource | undefined
  #made: ReadonlyMap<string, Resource> | undefined

  /** @param list made when first asked for */
  constructor(list: () => ReadonlyMap<string, Resource>, lookUp: (id: string) => Resource | undefined) {
    this.#list = list
    this.#lookUp = lookUp
  }

  get #listed(): ReadonlyMap<string, Resource> {
    return (this.#made ??= this.#list())
  }

  get size(): number {
    return this.#listed.size
  }

  get(id: string): Resource | undefined {
    return this.#lookUp(id)
  }

  has(id: string): boolean {
    return this.get(id) !== undefined
  }

  forEach(each: (resource: Resource, id: string, map: Graph) => void): void {
    this.#listed.forEach((resource, id) => each(resource, id, this))
  }

  keys(): MapIterator<string> {
    return this.#listed.keys()
  }

  values(): MapIterator<Resource> {
    return this.#listed.values()
  }

  entries(): MapIterator<[string, Resource]> {
    return this.#listed.entries()
  }

  [Symbol.iterator](): MapIterator<[string, Resource]> {
    return this.entries()
  }
}

const NOTHING: Resource['properties'] = new Map()

/** A node of which only the types are at hand: whoever asks for more is told to come back. */
export class Stub implements Resource {
  readonly id: string
  readonly types: readonly string[]
  readonly #onAsked: (id: string) => void

  constructor(id: string, types: readonly string[], onAsked: (id: string) => void) {
    this.id = id
    this.types = types
    this.#onAsked = onAsked
  }

  get properties(): Resource['properties'] {
    this.#onAsked(this.id)
    return NOTHING
  }
}
