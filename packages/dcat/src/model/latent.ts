import type { Graph } from './graph.ts'

/** What a value is, apart from what it says. */
export interface ValueKind {
  readonly of: 'iri' | 'blank' | 'literal'
  /** Of a literal; empty for `xsd:string` and texts with a language. */
  readonly datatype: string
  /** Whether a literal is written as its datatype asks, where that is known. */
  readonly isWellFormed: boolean
}

/** What a node says of one property, apart from the values themselves. */
export interface PropertyShape {
  readonly iri: string
  readonly isSeveral: boolean
  readonly kinds: readonly ValueKind[]
}

/**
 * What the nodes that say things in the same way have in common: thousands of datasets made by one program have a few
 * shapes. What only depends on it is told once.
 */
export interface Shape {
  /** `undefined` when nodes must be made for one to be sure: two keys stand for one property. */
  readonly properties: () => readonly PropertyShape[] | undefined
}

/** A node still in the form of its document. */
export interface LatentNode {
  readonly id: string
  readonly types: readonly string[]
  /** `undefined` for a node that is described in several places. */
  readonly shape: Shape | undefined
  /** Whether it has a property that says what others are. */
  readonly isPointing: boolean
}

/** A graph still in the form of its document: a node is made when somebody asks for it. */
export interface LatentGraph extends Graph {
  /** Every node, in order. */
  readonly nodes: readonly LatentNode[]
  node(id: string): LatentNode | undefined
  /** The IRIs of all properties and types. */
  names(): readonly string[]
  /** The graph with all its nodes made. */
  whole(): Graph
}

export const isLatent = (graph: Graph): graph is LatentGraph => 'nodes' in graph

/** The types of a node, without making it. */
export const typesOf = (graph: Graph, id: string): readonly string[] | undefined => (isLatent(graph) ? graph.node(id) : graph.get(id))?.types
