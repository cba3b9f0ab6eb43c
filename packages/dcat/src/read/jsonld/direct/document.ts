import { rdfType } from '../../../data/namespaces.ts'
import { GraphBuilder } from '../../../model/graph-builder.ts'
import type { Graph, Resource } from '../../../model/graph.ts'
import type { LatentGraph } from '../../../model/latent.ts'
import type { Mention } from './mention.ts'
import type { Survey } from './survey.ts'

/** The graph of a document that was surveyed: its nodes are made from the JSON when they are asked for. */
export class DocumentGraph implements LatentGraph {
  readonly nodes: readonly Mention[]
  readonly #survey: Survey
  readonly #builder: GraphBuilder = new GraphBuilder()
  readonly #made: Graph = this.#builder.graph()
  #blanks: ReadonlyMap<string, Mention> | undefined
  #whole: Graph | undefined

  constructor(survey: Survey) {
    this.nodes = survey.order
    this.#survey = survey
  }

  get size(): number {
    return this.nodes.length
  }

  node(id: string): Mention | undefined {
    const named = this.#survey.named.get(id)
    if (named || !id.startsWith('_:')) return named
    this.#blanks ??= new Map(this.nodes.filter((node) => node.id.startsWith('_:')).map((node) => [node.id, node]))
    return this.#blanks.get(id)
  }

  has(id: string): boolean {
    return this.node(id) !== undefined
  }

  get(id: string): Resource | undefined {
    const node = this.node(id)
    return node && this.#resource(node)
  }

  whole(): Graph {
    this.#whole ??= new Map(this.nodes.map((node) => [node.id, this.#resource(node)]))
    return this.#whole
  }

  keys(): ReturnType<Graph['keys']> {
    return this.whole().keys()
  }

  values(): ReturnType<Graph['values']> {
    return this.whole().values()
  }

  entries(): ReturnType<Graph['entries']> {
    return this.whole().entries()
  }

  [Symbol.iterator](): ReturnType<Graph['entries']> {
    return this.entries()
  }

  forEach(see: (resource: Resource, id: string, graph: Graph) => void): void {
    this.whole().forEach(see)
  }

  names(): readonly string[] {
    return [...this.#survey.names.types(), ...this.#survey.keys.properties()]
  }

  #resource(node: Mention): Resource {
    if (!this.#made.has(node.id)) {
      for (const type of node.types) this.#builder.add(node.id, rdfType, { id: type })
      node.each((property, value) => this.#builder.add(node.id, property, value))
    }
    return this.#made.get(node.id) as Resource
  }
}
