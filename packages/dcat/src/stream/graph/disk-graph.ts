import { type Graph, isBlank, isReference, type Resource } from '../../model/graph.ts'
import { expand } from '../../data/namespaces.ts'
import type { Spill } from '../spill.ts'
import { Column } from '../../model/column.ts'
import type { Facts } from './facts.ts'
import { HashTable } from '../../model/hash-table.ts'
import { isHub } from './hubs.ts'
import type { Judge, Located } from './judge.ts'
import { SpilledNodes } from './spilled-nodes.ts'
import { Typesets } from './typesets.ts'
import { Stub, View } from '../../model/view.ts'

/** How many nodes are judged at once, and how many are at hand. */
const BATCH = 256
const CACHE = 4_096
const DISTRIBUTION = expand('dcat:distribution')

/**
 * A catalogue on disk: each description is written as it comes, then every node is judged with those around it read back. In
 * memory there are some numbers for each node: where it is, its types, and who points to it when it has no name.
 */
export class DiskGraph {
  readonly #spill: Spill
  readonly #nodes: SpilledNodes
  readonly #facts: Facts
  readonly #judge: Judge
  /** The rank of each node in the order of the document. */
  readonly #ranks = new HashTable()
  readonly #types = new Column()
  readonly #typesets = new Typesets()
  /** The first node that points to one without name. */
  readonly #parents = new HashTable()
  readonly #hubs = new Map<string, Resource>()
  #cache = new Map<number, Resource>()
  readonly #missing = new Set<number>()
  #count = 0

  constructor(spill: Spill, facts: Facts, judge: Judge) {
    this.#spill = spill
    this.#nodes = new SpilledNodes(spill)
    this.#facts = facts
    this.#judge = judge
  }

  get size(): number {
    return this.#spill.size
  }

  add(graph: Graph): Promise<void> {
    return this.#nodes.add(graph, (resource) => this.#rank(resource))
  }

  hubs(): Graph {
    return this.#hubs
  }

  close(): Promise<void> {
    return this.#spill.close()
  }

  /** Judges every node, once the document is read. */
  async settle(onProgress: (datasets: number) => void, signal: AbortSignal | undefined): Promise<void> {
    for (let from = 0; from < this.#count; from += BATCH) {
      signal?.throwIfAborted()
      await this.#settleBatch(from, Math.min(from + BATCH, this.#count))
      onProgress(this.#facts.records.length)
    }
  }

  #rank(resource: Resource): number {
    const { id, types, properties } = resource
    let rank = this.#ranks.get(id)
    if (rank === undefined) this.#ranks.set(id, (rank = this.#count++))
    const known = this.#typesets.typesOf(this.#types.get(rank) - 1)
    this.#types.set(rank, this.#typesets.numberOf(known.length === 0 ? types : [...new Set([...known, ...types])]) + 1)
    for (const values of properties.values()) {
      for (const value of values) if (isReference(value) && isBlank(value.id) && rank < (this.#parents.get(value.id) ?? Infinity)) this.#parents.set(value.id, rank)
    }
    this.#facts.noteLinks(resource, rank)
    return rank
  }

  async #settleBatch(from: number, to: number): Promise<void> {
    if (this.#cache.size > CACHE) this.#cache = new Map()
    const ranks = Array.from({ length: to - from }, (_, index) => from + index)
    await this.#load(ranks)
    const nodes = ranks.flatMap((order): Located[] => {
      const resource = this.#cache.get(order)
      return resource ? [{ order, resource }] : []
    })
    await this.#load(this.#near(nodes))
    const keep = await this.#judged(nodes)
    keep()
    for (const { resource, order } of nodes) {
      this.#facts.noteNode(resource, order)
      if (isHub(resource) || this.#facts.classOf(resource) === 'Catalog') this.#hubs.set(resource.id, resource)
    }
  }

  /** Judges, and judges again with what was asked for, until nothing is missing. */
  async #judged(nodes: readonly Located[]): Promise<() => void> {
    const lookUp = (id: string): Resource | undefined => this.#lookUp(id)
    while (true) {
      this.#missing.clear()
      const graph = new View(() => new Map(nodes.map(({ resource }) => [resource.id, resource])), lookUp)
      const around = new View(() => this.#around(nodes), lookUp)
      const keep = this.#judge.judge({ nodes, graph, around })
      if (this.#missing.size === 0) return keep
      await this.#load(this.#missing)
    }
  }

  async #load(ranks: Iterable<number>): Promise<void> {
    const absent = [...ranks].filter((rank) => !this.#cache.has(rank))
    for (const [rank, resource] of await this.#nodes.load(absent)) this.#cache.set(rank, resource)
  }

  /** What is nearly always asked for with a node: its distributions, and the nodes without name that it holds. */
  #near(nodes: readonly Located[]): ReadonlySet<number> {
    const ranks = new Set<number>()
    for (const { resource } of nodes) {
      for (const [property, values] of resource.properties) {
        for (const value of values) {
          const rank = isReference(value) && (isBlank(value.id) || property === DISTRIBUTION) ? this.#ranks.get(value.id) : undefined
          if (rank !== undefined) ranks.add(rank)
        }
      }
    }
    return ranks
  }

  #lookUp(id: string): Resource | undefined {
    const rank = this.#ranks.get(id)
    if (rank === undefined) return undefined
    return this.#cache.get(rank) ?? new Stub(id, this.#typesets.typesOf(this.#types.get(rank) - 1), () => this.#missing.add(rank))
  }

  /** What is at hand, once the nodes that point to those without name are. */
  #around(nodes: readonly Located[]): ReadonlyMap<string, Resource> {
    const seen = new Set<string>()
    const waiting = nodes.map(({ resource }) => resource.id)
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const parent = isBlank(id) && !seen.has(id) ? this.#parents.get(id) : undefined
      seen.add(id)
      if (parent === undefined) continue
      const resource = this.#cache.get(parent)
      if (resource) waiting.push(resource.id)
      else this.#missing.add(parent)
    }
    return new Map([...this.#cache].sort(([a], [b]) => a - b).map(([, resource]) => [resource.id, resource]))
  }
}
