import { rdfType } from '../data/namespaces.ts'
import type { Graph, Value } from './graph.ts'

export type Triple = readonly [subject: string, property: string, value: Value]

/** Every triple of a graph, its types included, in the order of the graph. */
export function* triplesOf(graph: Graph): Generator<Triple> {
  for (const { id, types, properties } of graph.values()) {
    for (const type of types) yield [id, rdfType, { id: type }]
    for (const [property, values] of properties) for (const value of values) yield [id, property, value]
  }
}
