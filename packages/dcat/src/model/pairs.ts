import type { Value } from './graph.ts'

type Lists = ReadonlyMap<string, Value[]>
type Slot = string | Value | Value[]

/** How many properties are looked for one by one; beyond, they are kept in a map. */
const MOST = 32

/**
 * The properties of one node in a third of the room of a map: names and values in one list, in turn, a value that is
 * alone without a list around it. A large catalogue has a hundred thousand of these.
 */
export class Pairs implements Lists {
  #slots: Slot[] = []
  #map: Map<string, Value[]> | undefined

  get size(): number {
    return this.#map?.size ?? this.#slots.length / 2
  }

  get(name: string): Value[] | undefined {
    if (this.#map) return this.#map.get(name)
    const at = this.#find(name)
    return at < 0 ? undefined : listOf(this.#slots[at + 1] as Value | Value[])
  }

  has(name: string): boolean {
    return this.#map?.has(name) ?? this.#find(name) >= 0
  }

  set(name: string, values: Value[]): void {
    const at = this.#map ? -1 : this.#find(name)
    if (at >= 0) this.#slots[at + 1] = values
    else if (!this.#map && this.#slots.length < 2 * MOST) this.#slots.push(name, values)
    else {
      this.#map ??= new Map(this)
      this.#map.set(name, values)
    }
  }

  /** Keeps a value that comes alone. */
  setAlone(name: string, value: Value): void {
    if (this.#map || this.#slots.length >= 2 * MOST) this.set(name, [value])
    else this.#slots.push(name, value)
  }

  /** Gives back the room that lists keep for what may come: called when a node seems to be at its end. */
  trim(): void {
    this.#slots = this.#slots.slice()
  }

  forEach(see: (values: Value[], name: string, map: Lists) => void): void {
    if (this.#map) this.#map.forEach((values, name) => see(values, name, this))
    else for (let at = 0; at < this.#slots.length; at += 2) see(listOf(this.#slots[at + 1] as Value | Value[]), this.#slots[at] as string, this)
  }

  /** Lists are handed out rather than generators: those that go through a whole catalogue are three times faster so. */
  entries(): ReturnType<Lists['entries']> {
    return this.#map?.entries() ?? this.#each((name, values) => [name, values] as [string, Value[]])
  }

  keys(): ReturnType<Lists['keys']> {
    return this.#map?.keys() ?? this.#each((name) => name)
  }

  values(): ReturnType<Lists['values']> {
    return this.#map?.values() ?? this.#each((_, values) => values)
  }

  #each<Item>(see: (name: string, values: Value[]) => Item): ArrayIterator<Item> {
    const items: Item[] = []
    for (let at = 0; at < this.#slots.length; at += 2) items.push(see(this.#slots[at] as string, listOf(this.#slots[at + 1] as Value | Value[])))
    return items.values()
  }

  [Symbol.iterator](): ReturnType<Lists['entries']> {
    return this.entries()
  }

  #find(name: string): number {
    for (let at = 0; at < this.#slots.length; at += 2) if (this.#slots[at] === name) return at
    return -1
  }
}

const listOf = (held: Value | Value[]): Value[] => (Array.isArray(held) ? held : [held])
