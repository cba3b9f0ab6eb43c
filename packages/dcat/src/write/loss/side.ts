import { type Graph, isBlank, isReference, type Value } from '../../model/graph.ts'
import { mainNodes } from '../../model/roles.ts'

/** A catalogue as it is compared: a description ends where another dataset, series, record or catalogue begins. */
export interface Side {
  readonly graph: Graph
  readonly isWall: (id: string) => boolean
}

export function sideOf(graph: Graph): Side {
  const main = mainNodes(graph)
  // A data service is described with the file that it serves.
  return { graph, isWall: (id) => main.has(id) && main.get(id) !== 'DataService' }
}

/** Whether a value is a node whose description belongs to what points to it. */
export const isOpen = (value: Value, { graph, isWall }: Side): boolean => isReference(value) && !isWall(value.id) && (isBlank(value.id) || graph.has(value.id))

/** All that is described from a node on, itself included, as far as the walls. */
export function closureOf(from: string, { graph, isWall }: Side): ReadonlySet<string> {
  const reached = new Set([from])
  for (const id of reached) {
    for (const values of graph.get(id)?.properties.values() ?? []) {
      for (const value of values) if (isReference(value) && !isWall(value.id) && graph.has(value.id)) reached.add(value.id)
    }
  }
  return reached
}

/** Deeper than this, two nodes that are alike are taken for the same: what differs below is found when they are compared. */
const DEEPEST = 4

/** What is said of a node in one text, whatever blank nodes are called: equal for equal descriptions. */
export function signatureOf(id: string, side: Side, depth = 0): string {
  const resource = side.graph.get(id)
  if (!resource || depth > DEEPEST) return '{}'
  const said = [...resource.properties].flatMap(([property, values]) => values.map((value) => `${property} ${valueSignature(value, side, depth + 1)}`))
  return `{${[...resource.types, ...said].sort().join('\n')}}`
}

export function valueSignature(value: Value, side: Side, depth = 0): string {
  if (!isReference(value)) return JSON.stringify([value.value, value.lang ?? '', value.datatype ?? ''])
  return isBlank(value.id) ? signatureOf(value.id, side, depth) : `<${value.id}>`
}
