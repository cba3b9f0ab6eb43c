import { isBlank, type Resource } from '../../model/graph.ts'
import { statedClass } from '../../model/roles.ts'
import { expand } from '../../data/namespaces.ts'
import type { Located } from './judge.ts'
import { own, ownResource } from './own.ts'

/** How many nodes are kept for those that come after: agents, places, licences… */
const MOST = 5_000
const DISTRIBUTION = expand('dcat:Distribution')

/**
 * Nodes that several datasets may share, kept after they have left: named, and neither dataset nor distribution. Those looked
 * up last stay longest. Nodes without name are kept when a catalogue holds them.
 */
export class Kept {
  readonly #nodes = new Map<string, Located>()
  readonly #pinnedNodes = new Map<string, Located>()
  readonly #pinned = new Set<string>()

  pin(id: string): void {
    if (!this.#pinned.has(id)) this.#pinned.add(own(id))
  }

  isPinned(id: string): boolean {
    return this.#pinned.has(id)
  }

  has(id: string): boolean {
    return this.#nodes.has(id) || this.#pinnedNodes.has(id)
  }

  orderOf(id: string): number | undefined {
    return (this.#nodes.get(id) ?? this.#pinnedNodes.get(id))?.order
  }

  get(id: string): Resource | undefined {
    const pinned = this.#pinnedNodes.get(id)
    if (pinned) return pinned.resource
    const node = this.#nodes.get(id)
    if (!node) return undefined
    this.#nodes.delete(id)
    this.#nodes.set(node.resource.id, node)
    return node.resource
  }

  keep({ resource, order }: Located): void {
    const { id, types } = resource
    if (this.#pinned.has(id)) {
      const copy = ownResource(resource)
      this.#pinnedNodes.set(copy.id, { resource: copy, order })
      return
    }
    if (isBlank(id) || types.length === 0 || statedClass(resource) !== undefined || types.includes(DISTRIBUTION)) return
    const copy = ownResource(resource)
    this.#nodes.set(copy.id, { resource: copy, order })
    if (this.#nodes.size <= MOST) return
    const [oldest] = this.#nodes.keys()
    if (oldest !== undefined) this.#nodes.delete(oldest)
  }

  located(): readonly Located[] {
    return [...this.#nodes.values(), ...this.#pinnedNodes.values()]
  }
}
