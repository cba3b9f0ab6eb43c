import { rdfType } from '../../data/namespaces.ts'
import { GraphBuilder } from '../../model/graph-builder.ts'
import { isBlank, isReference, type Resource, type Value } from '../../model/graph.ts'
import { HashTable } from '../../model/hash-table.ts'
import { LISTS } from './hubs.ts'
import type { Located } from './judge.ts'
import { own, ownValue } from './own.ts'
import { TextStore } from './text-store.ts'

/** The addresses that a catalogue lists, as bytes: there may be one for each dataset. */
class AddressList {
  readonly #seen = new HashTable()
  readonly #texts = new TextStore()

  add(id: string): void {
    if (this.#seen.has(id)) return
    this.#seen.set(id, 1)
    this.#texts.add(id)
  }

  *values(): Generator<Value> {
    for (let at = 0; at < this.#texts.length; at++) yield { id: this.#texts.get(at) }
  }
}

/** Catalogues and series, open to the end of the document. */
export class HubNodes {
  readonly #builder = new GraphBuilder()
  readonly #orders = new Map<string, number>()
  readonly #lists = new Map<string, Map<string, AddressList>>()
  /** The properties of each node, in the order of the document. */
  readonly #named = new Map<string, Set<string>>()

  has(id: string): boolean {
    return this.#orders.has(id)
  }

  orderOf(id: string): number | undefined {
    return this.#orders.get(id)
  }

  open(resource: Resource, order: number): void {
    const name = own(resource.id)
    this.#orders.set(name, order)
    this.#named.set(name, new Set())
    this.add(resource)
  }

  add({ id, types, properties }: Resource): void {
    const name = own(id)
    for (const type of types) this.#builder.add(name, rdfType, { id: own(type) })
    for (const [property, values] of properties) {
      const isList = LISTS.includes(property)
      const named = this.#named.get(id)
      if (!named?.has(property)) named?.add(own(property))
      for (const value of values) {
        if (isList && isReference(value)) this.#listOf(name, property).add(value.id)
        if (!isList || !isReference(value) || isBlank(value.id)) this.#builder.add(name, own(property), ownValue(value))
      }
    }
  }

  #listOf(id: string, property: string): AddressList {
    let lists = this.#lists.get(id)
    if (!lists) this.#lists.set(id, (lists = new Map<string, AddressList>()))
    let list = lists.get(property)
    if (!list) lists.set(property, (list = new AddressList()))
    return list
  }

  /** Without the addresses that it lists: nodes without name are there. */
  get(id: string): Resource | undefined {
    return this.has(id) ? (this.#builder.graph().get(id) ?? { id, types: [], properties: NOTHING }) : undefined
  }

  located(): readonly Located[] {
    return [...this.#orders].flatMap(([id, order]) => {
      const resource = this.get(id)
      return resource ? [{ order, resource }] : []
    })
  }

  /** Whole, with all that they list, in the order of the document. */
  whole(): readonly Located[] {
    const filled = this.located().map(({ resource, order }) => ({ order, resource: this.#filled(resource) }))
    return filled.sort((a, b) => a.order - b.order)
  }

  #filled(resource: Resource): Resource {
    const lists = this.#lists.get(resource.id)
    if (!lists) return resource
    const properties = [...(this.#named.get(resource.id) ?? [])].map((property) => {
      const values = resource.properties.get(property) ?? []
      const list = lists.get(property)
      return [property, list ? [...list.values(), ...values.filter((value) => !isReference(value))] : values] as const
    })
    return { ...resource, properties: new Map(properties) }
  }
}

const NOTHING: Resource['properties'] = new Map()
