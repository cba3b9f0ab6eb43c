import { namingTexts } from '../../check/node-names.ts'
import { type Graph, isBlank, isReference, type Resource } from '../../model/graph.ts'
import { statedClass } from '../../model/roles.ts'
import { Restart } from '../restart.ts'
import type { Facts } from './facts.ts'
import { HashTable } from '../../model/hash-table.ts'
import { HubNodes } from './hub-nodes.ts'
import { isHub, LISTS } from './hubs.ts'
import type { Judge, Located } from './judge.ts'
import { Kept } from './kept.ts'
import { own, ownResource } from './own.ts'
import { addsTo, isAnonymous, merge } from './resources.ts'
import { Typesets } from './typesets.ts'
import { Stub, View } from '../../model/view.ts'

interface Open {
  resource: Resource
  readonly order: number
  readonly piece: number
  isJudged: boolean
}

const scattered = (): never => {
  throw new Restart({ isScattered: true })
}

/**
 * Judges a catalogue while it is read, with a few pieces in memory: right as long as what belongs together stands together.
 * Each node is judged one piece after its own, and leaves one piece later. A hash of each name that is gone, and of each that
 * was looked for in vain, tells when that was too early: reading then starts again, through the spill.
 */
export class Window {
  readonly #facts: Facts
  readonly #judge: Judge
  readonly #nodes = new Map<string, Open>()
  readonly #hubs = new HubNodes()
  readonly #kept = new Kept()
  /** Nodes that were dropped, with their types. */
  readonly #gone = new HashTable()
  readonly #typesets = new Typesets()
  /** Nodes that a rule looked for and the document had not described. */
  readonly #awaited = new HashTable()
  readonly #listed = new HashTable()
  /** Nodes without name that a catalogue lists: their types are kept. */
  readonly #listedBlanks = new HashTable()
  /** Catalogues and series, whole, once the document is read. */
  #ended: readonly Located[] = []
  /** Catalogues and series without name that something points to. */
  readonly #pointed = new Set<string>()
  /** Catalogues that only another one says to be. */
  readonly #saidCatalogs: Located[] = []
  #next = 0
  #piece = 0

  constructor(facts: Facts, judge: Judge) {
    this.#facts = facts
    this.#judge = judge
  }

  /** @throws Restart when the nodes of a dataset turn out to be scattered */
  take(graph: Graph): void {
    this.#piece++
    for (const resource of graph.values()) this.#add(resource)
    this.#judgePiece(this.#piece - 1)
    this.#drop(this.#piece - 2)
  }

  /** @throws Restart as `take` does */
  end(): void {
    this.#judgePiece(this.#piece)
    const hubs = this.#hubs.whole()
    // One without name is called after what points to it, which has left.
    if (hubs.some(({ resource }) => isBlank(resource.id) && this.#pointed.has(resource.id) && namingTexts(resource).length === 0)) scattered()
    this.#judgeNodes(hubs)
    this.#ended = [...hubs, ...this.#saidCatalogs].sort((a, b) => a.order - b.order)
    for (const id of this.#saidLinks()) if (this.#isSaidTooLate(id)) scattered()
  }

  /** What lists others, in the order of the document. */
  hubs(): Graph {
    return new Map(this.#ended.map(({ resource }) => [resource.id, resource]))
  }

  #add(resource: Resource): void {
    const { id } = resource
    const open = this.#nodes.get(id)
    const order = open?.order ?? this.#hubs.orderOf(id) ?? this.#kept.orderOf(id) ?? this.#next
    this.#facts.noteLinks(resource, order)
    this.#watchBlanks(resource)
    if (this.#hubs.has(id)) this.#addToHub(resource)
    else if (open) this.#addToOpen(open, resource)
    else if (this.#kept.has(id)) {
      const known = this.#kept.get(id)
      if (known && addsTo(known, resource)) scattered()
    } else this.#open(resource, this.#next++)
  }

  #addToOpen(open: Open, resource: Resource): void {
    if (!addsTo(open.resource, resource)) return
    if (open.isJudged) scattered()
    open.resource = merge(open.resource, resource)
    if (!isHub(open.resource)) return
    this.#nodes.delete(resource.id)
    this.#openHub(open.resource, open.order)
  }

  #open(resource: Resource, order: number): void {
    const { id } = resource
    if (!isAnonymous(id) && (this.#gone.has(id) || this.#awaited.has(id))) scattered()
    if (isHub(resource)) this.#openHub(resource, order)
    else this.#nodes.set(id, { resource, order, piece: this.#piece, isJudged: false })
  }

  #openHub(resource: Resource, order: number): void {
    this.#hubs.open(resource, order)
    this.#pinBlanks(resource)
  }

  #addToHub(resource: Resource): void {
    this.#hubs.add(resource)
    this.#pinBlanks(resource)
  }

  /** A label spoken of again after its node has left: what it is called may depend on it. */
  #watchBlanks({ properties }: Resource): void {
    for (const values of properties.values()) {
      for (const value of values) if (isReference(value) && isBlank(value.id) && !isAnonymous(value.id) && this.#isNamedAlready(value.id)) scattered()
    }
  }

  /** Whether what a node without name is called was settled before this mention. */
  #isNamedAlready(id: string): boolean {
    const open = this.#nodes.get(id)
    return open ? open.isJudged && namingTexts(open.resource).length === 0 : this.#gone.has(id)
  }

  #judgePiece(piece: number): void {
    const nodes: Open[] = []
    for (const open of this.#nodes.values()) if (open.piece <= piece && !open.isJudged) nodes.push(open)
    this.#judgeNodes(nodes)
    for (const open of nodes) open.isJudged = true
  }

  #judgeNodes(nodes: readonly Located[]): void {
    if (nodes.length === 0) return
    const lookUp = (id: string): Resource | undefined => this.#lookUp(id)
    const graph = new View(() => new Map(nodes.map(({ resource }) => [resource.id, resource])), lookUp)
    const around = new View(() => this.#around(), lookUp)
    this.#judge.judge({ nodes, graph, around })()
    for (const { resource, order } of nodes) {
      this.#facts.noteNode(resource, order)
      this.#awaitBlanks(resource)
      if (!isHub(resource) && this.#facts.classOf(resource) === 'Catalog') this.#saidCatalogs.push({ order, resource: ownResource(resource) })
      if (statedClass(resource) === undefined && this.#facts.saidOf(resource.id) !== undefined) this.#listed.set(resource.id, 1)
    }
  }

  #lookUp(id: string): Resource | undefined {
    const open = this.#nodes.get(id)
    if (open) return open.resource
    const near = this.#hubs.get(id) ?? this.#kept.get(id)
    if (near) return near
    const typeset = this.#gone.get(id)
    if (typeset !== undefined) return new Stub(id, this.#typesets.typesOf(typeset), scattered)
    if (!isAnonymous(id)) this.#awaited.set(id, 1)
    return undefined
  }

  #around(): ReadonlyMap<string, Resource> {
    const all: Located[] = [...this.#hubs.located(), ...this.#kept.located(), ...this.#nodes.values()]
    return new Map(all.sort((a, b) => a.order - b.order).map(({ resource }) => [resource.id, resource]))
  }

  #awaitBlanks({ properties }: Resource): void {
    for (const values of properties.values()) {
      for (const value of values) {
        if (!isReference(value) || !isBlank(value.id)) continue
        if (this.#hubs.has(value.id)) this.#pointed.add(own(value.id))
        else if (!isAnonymous(value.id)) this.#lookUp(value.id)
      }
    }
  }

  #drop(piece: number): void {
    const left: Open[] = []
    for (const open of this.#nodes.values()) {
      if (open.piece > piece) break
      left.push(open)
    }
    for (const { resource } of left) if (this.#kept.isPinned(resource.id)) this.#pinBlanks(resource)
    for (const open of left) {
      const { resource } = open
      this.#nodes.delete(resource.id)
      if (!isAnonymous(resource.id) || this.#listedBlanks.has(resource.id)) this.#gone.set(resource.id, this.#typesets.numberOf(resource.types))
      this.#kept.keep(open)
    }
  }

  #pinBlanks(resource: Resource): void {
    for (const [property, values] of resource.properties) {
      const isList = LISTS.includes(property)
      for (const value of values) {
        if (!isReference(value) || !isBlank(value.id) || this.#kept.isPinned(value.id)) continue
        if (isList) {
          this.#listedBlanks.set(value.id, 1)
          continue
        }
        this.#kept.pin(value.id)
        const inner = this.#nodes.get(value.id)?.resource
        if (inner) this.#pinBlanks(inner)
      }
    }
  }

  *#saidLinks(): Generator<string> {
    for (const { resource: { properties } } of this.#ended) {
      for (const property of LISTS) for (const value of properties.get(property) ?? []) if (isReference(value)) yield value.id
    }
  }

  /** A node without any type of its own that was judged before a catalogue listed it. */
  #isSaidTooLate(id: string): boolean {
    const typeset = this.#gone.get(id)
    const isGone = typeset !== undefined && this.#facts.saidOf(id) !== undefined
    return isGone && statedClass({ types: this.#typesets.typesOf(typeset) }) === undefined && !this.#listed.has(id)
  }
}
