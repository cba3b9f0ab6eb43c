import { sameValue } from '../../model/graph-builder.ts'
import type { Graph, Resource, Value } from '../../model/graph.ts'

/** Whether two graphs say the same with the same names, whatever the order. */
export function sameGraph(one: Graph, other: Graph): boolean {
  if (one.size !== other.size) return false
  for (const [id, node] of one) {
    const twin = other.get(id)
    if (!twin || !sameNode(node, twin)) return false
  }
  return true
}

function sameNode(one: Resource, other: Resource): boolean {
  if (one.types.length !== other.types.length || one.types.some((type) => !other.types.includes(type))) return false
  if (one.properties.size !== other.properties.size) return false
  return [...one.properties].every(([property, values]) => sameValues(values, other.properties.get(property) ?? []))
}

/** Long lists of links come in the same order: they are compared in place first. */
function sameValues(one: readonly Value[], other: readonly Value[]): boolean {
  if (one.length !== other.length) return false
  const moved = one.filter((value, index) => !sameValue(value, other[index] as Value))
  return moved.every((value) => other.some((said) => sameValue(value, said)))
}
