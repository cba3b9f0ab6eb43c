import type { Graph } from './graph.ts'

/** What a check asks of one property, as far as the kinds of its values tell whether they are right. */
export interface AskedProperty {
  readonly index: number
  readonly isRequired: boolean
  readonly max: number
  /** Whether literals are right: all, none, or by datatype and form. */
  readonly literals: boolean | ReadonlyMap<string | undefined, RegExp>
  /** Whether every IRI is right, whatever it is. */
  readonly iris: boolean
  /** The same of blank nodes. */
  readonly blanks: boolean
}

/** What a check asks of the nodes of one class. */
export interface AskedClass {
  readonly index: number
  readonly byProperty: ReadonlyMap<string, AskedProperty>
  readonly required: readonly AskedProperty[]
  /** Whether being there is not enough for a required property. */
  readonly asksMany: boolean
}

/** A node still in the form of its document. */
export interface LatentNode {
  readonly id: string
  readonly types: readonly string[]
  /** Whether it has a property that says what others are. */
  readonly isPointing: boolean
}

/** A graph still in the form of its document: a node is made when somebody asks for it. */
export interface LatentGraph extends Graph {
  /** Every node, in order. */
  readonly nodes: readonly LatentNode[]
  node(id: string): LatentNode | undefined
  /** The IRIs of all types and of all properties. */
  names(): { readonly types: Iterable<string>; readonly properties: Iterable<string> }
  /** The graph with all its nodes made. */
  whole(): Graph
  /**
   * The nodes of which it is not sure that they are right, in order: they must be made and checked. The others are counted, by
   * class and by property.
   *
   * @param classes what is asked, by the IRI of the class
   */
  doubtful(classes: ReadonlyMap<string, AskedClass>, nodes: Uint32Array, present: Uint32Array): Iterable<LatentNode>
}

export const isLatent = (graph: Graph): graph is LatentGraph => 'nodes' in graph

/** The types of a node, without making it. */
export const typesOf = (graph: Graph, id: string): readonly string[] | undefined => (isLatent(graph) ? graph.node(id) : graph.get(id))?.types
