import type { Graph } from './graph.ts'

/** What somebody asks of the values of a node, one by one, whatever form they are kept in. */
export interface Judge<Asked> {
  /** What to ask of the so many values of a property; `undefined` for nothing. */
  readonly property: (iri: string, count: number) => Asked | undefined
  readonly reference: (id: string, asked: Asked) => boolean
  /** A blank node described in place. */
  readonly nested: (types: readonly string[], asked: Asked) => boolean
  /** The datatype is empty for `xsd:string`. */
  readonly literal: (value: string, datatype: string, asked: Asked) => boolean
}

/** A node still in the form of its document. */
export interface LatentNode {
  readonly id: string
  readonly types: readonly string[]
  /** Whether it has a property that says what others are. */
  readonly isPointing: boolean
  /** Whether every value passes. `false` also where that cannot be told without making the node. */
  judge<Asked>(judge: Judge<Asked>): boolean
}

/**
 * A graph still in the form of its document: a node is made when somebody asks for it. What nearly always holds can be
 * asked of the document itself.
 */
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
