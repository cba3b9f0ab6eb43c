import { rdfType } from '../../../data/namespaces.ts'
import { GraphBuilder } from '../../../model/graph-builder.ts'
import type { Graph, Resource, Value } from '../../../model/graph.ts'
import type { AskedClass, LatentGraph } from '../../../model/latent.ts'
import type { JsonObject } from '../../json/parse.ts'
import { blankLabel, type Mention } from './mention.ts'
import { proverOf } from './proofs.ts'
import type { Survey } from './survey.ts'
import { Values } from './values.ts'

/** The graph of a document that was surveyed: its nodes are made from the JSON when they are asked for. */
export class DocumentGraph implements LatentGraph {
  readonly nodes: readonly Mention[]
  readonly #survey: Survey
  readonly #values: Values
  readonly #builder: GraphBuilder = new GraphBuilder()
  readonly #made: Graph = this.#builder.graph()
  #labels: ReadonlyMap<JsonObject, string> | undefined
  #whole: Graph | undefined

  constructor(survey: Survey) {
    this.nodes = survey.mentions.order
    this.#survey = survey
    this.#values = new Values(survey.keys, survey.names, (node) => this.#labelOf(node))
  }

  get size(): number {
    return this.nodes.length
  }

  node(id: string): Mention | undefined {
    return this.#survey.mentions.get(id)
  }

  has(id: string): boolean {
    return this.node(id) !== undefined
  }

  get(id: string): Resource | undefined {
    const node = this.node(id)
    return node && this.#resource(node)
  }

  /** Once all is made, the document is let go. */
  whole(): Graph {
    if (!this.#whole) {
      this.#whole = new Map(this.nodes.map((node) => [node.id, this.#resource(node)]))
      for (const node of this.nodes) node.forget()
      this.#survey.blanks.length = 0
      this.#labels = undefined
    }
    return this.#whole
  }

  keys(): ReturnType<Graph['keys']> {
    return this.nodes.map(({ id }) => id).values()
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

  names(): ReturnType<LatentGraph['names']> {
    return { types: this.#survey.names.types(), properties: this.#survey.keys.properties() }
  }

  doubtful(classes: ReadonlyMap<string, AskedClass>, nodes: Uint32Array, present: Uint32Array): Iterable<Mention> {
    const proves = proverOf(classes, nodes, present)
    return this.nodes.filter((node) => !proves(node))
  }

  /** Nodes without identifier are named only when some node is made. */
  #labelOf(node: JsonObject): string {
    this.#labels ??= new Map(this.#survey.blanks.map((blank, index) => [blank, blankLabel(index)]))
    return this.#labels.get(node) ?? ''
  }

  #resource(node: Mention): Resource {
    if (!this.#made.has(node.id)) {
      for (const type of node.types) this.#builder.add(node.id, rdfType, { id: type })
      const add = (property: string, value: Value): void => this.#builder.add(node.id, property, value)
      this.#values.each(node.object, add)
      for (const object of node.others ?? []) this.#values.each(object, add)
    }
    return this.#made.get(node.id) as Resource
  }
}
