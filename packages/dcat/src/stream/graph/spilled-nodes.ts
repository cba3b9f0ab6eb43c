import type { Graph, Resource, Value } from '../../model/graph.ts'
import type { Spill } from '../spill.ts'
import { Column } from '../../model/column.ts'
import { merge } from './resources.ts'

type Written = readonly [id: string, types: readonly string[], properties: readonly (readonly [string, readonly Value[]])[]]

/** Parts of the spill less far apart than this are read at once. */
const GAP = 1 << 16
const MOST = 1 << 22

/** The descriptions of nodes on disk, in the order in which they were met; a node described in several places has several. */
export class SpilledNodes {
  readonly #spill: Spill
  readonly #offsets = new Column(true)
  readonly #lengths = new Column()
  /** The next description of the same node, and the first and last of each node: plus one, zero for none. */
  readonly #next = new Column()
  readonly #firsts = new Column()
  readonly #lasts = new Column()

  constructor(spill: Spill) {
    this.#spill = spill
  }

  async add(graph: Graph, rankOf: (resource: Resource) => number): Promise<void> {
    const encoder = new TextEncoder()
    const parts: Uint8Array[] = []
    let length = 0
    for (const resource of graph.values()) {
      const written: Written = [resource.id, resource.types, [...resource.properties]]
      const bytes = encoder.encode(JSON.stringify(written))
      this.#chain(rankOf(resource), this.#spill.size + length, bytes.byteLength)
      parts.push(bytes)
      length += bytes.byteLength
    }
    const all = new Uint8Array(length)
    let at = 0
    for (const part of parts) {
      all.set(part, at)
      at += part.byteLength
    }
    if (length > 0) await this.#spill.write(all)
  }

  #chain(rank: number, offset: number, length: number): void {
    const part = this.#offsets.push(offset)
    this.#lengths.set(part, length)
    const last = this.#lasts.get(rank)
    if (last === 0) this.#firsts.set(rank, part + 1)
    else this.#next.set(last - 1, part + 1)
    this.#lasts.set(rank, part + 1)
  }

  /** The whole descriptions of some nodes, by rank. */
  async load(ranks: Iterable<number>): Promise<ReadonlyMap<number, Resource>> {
    const wanted = [...ranks].flatMap((rank) => this.#partsOf(rank).map((part) => ({ rank, part })))
    const parts = new Map<number, Resource>()
    for await (const [part, resource] of this.#read(wanted.map(({ part }) => part))) parts.set(part, resource)
    const found = new Map<number, Resource>()
    for (const { rank, part } of wanted) {
      const [known, more] = [found.get(rank), parts.get(part)]
      if (more) found.set(rank, known ? merge(known, more) : more)
    }
    return found
  }

  #partsOf(rank: number): readonly number[] {
    const parts: number[] = []
    for (let part = this.#firsts.get(rank); part > 0; part = this.#next.get(part - 1)) parts.push(part - 1)
    return parts
  }

  async *#read(parts: readonly number[]): AsyncGenerator<readonly [part: number, resource: Resource]> {
    const sorted = [...parts].sort((a, b) => a - b)
    const decoder = new TextDecoder()
    for (let from = 0; from < sorted.length; ) {
      const start = this.#offsets.get(sorted[from] ?? 0)
      let to = from
      while (to + 1 < sorted.length && this.#isNear(start, sorted[to] ?? 0, sorted[to + 1] ?? 0)) to++
      const bytes = await this.#spill.read(start, this.#endOf(sorted[to] ?? 0) - start)
      for (const part of sorted.slice(from, to + 1)) {
        const at = this.#offsets.get(part) - start
        const [id, types, properties] = JSON.parse(decoder.decode(bytes.subarray(at, at + this.#lengths.get(part)))) as Written
        yield [part, { id, types, properties: new Map(properties) }]
      }
      from = to + 1
    }
  }

  #endOf(part: number): number {
    return this.#offsets.get(part) + this.#lengths.get(part)
  }

  #isNear(start: number, part: number, next: number): boolean {
    return this.#offsets.get(next) - this.#endOf(part) < GAP && this.#endOf(next) - start < MOST
  }
}
