import { sameValue } from '../../model/graph-builder.ts'
import type { Resource } from '../../model/graph.ts'

/** A subject described in two places, as one: the order of the first, then what the second adds. */
export function merge(first: Resource, second: Resource): Resource {
  const properties = new Map(first.properties)
  for (const [property, values] of second.properties) {
    const known = properties.get(property)
    properties.set(property, known ? [...known, ...values.filter((value) => !known.some((other) => sameValue(value, other)))] : values)
  }
  return { id: first.id, types: [...new Set([...first.types, ...second.types])], properties }
}

/** Whether a second description says something that the first does not. */
export function addsTo(known: Resource, more: Resource): boolean {
  if (more.types.some((type) => !known.types.includes(type))) return true
  for (const [property, values] of more.properties) {
    const said = known.properties.get(property)
    if (!said || values.some((value) => !said.some((other) => sameValue(value, other)))) return true
  }
  return false
}

/** A node without a name in the document: it cannot be spoken of again beyond the statement that holds it. */
export const isAnonymous = (id: string): boolean => id.startsWith('_:') && !id.startsWith('_:b')
