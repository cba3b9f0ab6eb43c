import { type Graph, isBlank, isReference, type Resource, type Value } from '../../model/graph.ts'

/** Where each node of a graph is written: at the top, or inside the one that points to it. */
export interface Layout {
  /** The nodes written at the top, sorted: named ones by their IRI, then the blank ones in the order of the graph. */
  readonly top: readonly Resource[]
  /** The node to write in the place of a reference; undefined when only its name is written. */
  readonly inside: (value: Value) => Resource | undefined
  /** The name of a node that is written by name: an IRI, or `_:b1` and so on. */
  readonly nameOf: (id: string) => string
}

/** Beyond this depth nodes are written by name. */
const DEEPEST = 12

/** How to write a part of a document: its nodes without name may be spoken of in another part. */
export interface PartNames {
  /** Whether a node without name is in this part only. */
  readonly isLocal: (id: string) => boolean
  /** The name of a node without name, the same in every part. */
  readonly nameOf: (id: string) => string
}

/** Whether a node without name may be written in the place where it is pointed to. */
export const mayNestBlank = ({ id }: Resource, part?: PartNames): boolean => isBlank(id) && (part?.isLocal(id) ?? true)

/**
 * Lays a graph out for syntaxes that nest: a node that is pointed to once is written in that place, when `mayNest` lets it.
 *
 * @param mayNest blank nodes only (Turtle, RDF/XML), or also named ones (JSON-LD)
 */
export function layoutOf(graph: Graph, mayNest: (resource: Resource) => boolean, part?: PartNames): Layout {
  const nested = nestedNodes(graph, mayNest)
  const names = new Map<string, string>()
  const nameOf = (id: string): string => {
    if (part && isBlank(id)) return part.nameOf(id)
    if (!isBlank(id)) return id
    let name = names.get(id)
    if (name === undefined) names.set(id, (name = `_:b${(names.size + 1).toString()}`))
    return name
  }
  // Names go by the order of the graph, whatever is written first.
  for (const { id } of graph.values()) if (isBlank(id) && !nested.has(id)) nameOf(id)
  const top = [...graph.values()].filter(({ id }) => !nested.has(id)).sort(byName)
  return {
    top,
    nameOf,
    inside: (value) => (isReference(value) && nested.has(value.id) ? graph.get(value.id) : undefined),
  }
}

function byName(a: Resource, b: Resource): number {
  const [blankA, blankB] = [isBlank(a.id), isBlank(b.id)]
  if (blankA || blankB) return blankA && blankB ? 0 : blankA ? 1 : -1
  return a.id < b.id ? -1 : 1
}

const referencesOf = ({ properties }: Resource): readonly string[] =>
  [...properties.values()].flatMap((values) => values.flatMap((value) => (isReference(value) ? [value.id] : [])))

/** The nodes pointed to once, from a node that is written: a ring of blank nodes needs one of them at the top. */
function nestedNodes(graph: Graph, mayNest: (resource: Resource) => boolean): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const resource of graph.values()) for (const id of referencesOf(resource)) counts.set(id, (counts.get(id) ?? 0) + 1)
  // A node that serves as a class is written by name.
  const types = new Set([...graph.values()].flatMap((resource) => resource.types))
  const isOnce = (resource: Resource): boolean => counts.get(resource.id) === 1 && !types.has(resource.id) && mayNest(resource)
  const candidates = new Set([...graph.values()].filter(isOnce).map(({ id }) => id))
  const reached = new Set<string>()
  const reach = (from: string): void => {
    const stack: [string, number][] = [[from, 0]]
    for (let next = stack.pop(); next; next = stack.pop()) {
      const [id, depth] = next
      reached.add(id)
      const resource = graph.get(id)
      for (const inner of resource ? referencesOf(resource) : []) {
        if (!candidates.has(inner) || reached.has(inner)) continue
        if (depth + 1 >= DEEPEST) candidates.delete(inner)
        stack.push([inner, candidates.has(inner) ? depth + 1 : 0])
      }
    }
  }
  for (const { id } of graph.values()) if (!candidates.has(id)) reach(id)
  for (const { id } of graph.values()) {
    if (reached.has(id)) continue
    candidates.delete(id)
    reach(id)
  }
  return candidates
}
