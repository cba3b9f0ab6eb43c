import type { Graph, Resource } from '../model/graph.ts'

/** The nodes of each class, by its full IRI, in the order of the document. */
export type NodesByClass = ReadonlyMap<string, readonly Resource[]>

export function nodesByClass(graph: Graph): NodesByClass {
  const nodes = new Map<string, Resource[]>()
  graph.forEach((node) => {
    for (const type of node.types) {
      const known = nodes.get(type)
      if (known) known.push(node)
      else nodes.set(type, [node])
    }
  })
  return nodes
}
