import { isBlank, isReference, type Value } from '../../model/graph.ts'
import { Names } from '../rdf/names.ts'
import { isOpen, type Side } from './side.ts'

const DEEPEST = 3

/** A value that was lost, as plain JSON: a text, an address, or all that a node says by the names of its properties. */
export function treeOf(value: Value, side: Side, above: readonly string[] = []): unknown {
  if (!isReference(value)) return value.value
  const resource = isOpen(value, side) ? side.graph.get(value.id) : undefined
  if (!resource || above.length > DEEPEST || above.includes(value.id)) return isBlank(value.id) ? null : value.id
  const names = new Names()
  const said = [...resource.properties].map(([property, values]) => [names.short(property) ?? property, one(values.map((inner) => treeOf(inner, side, [...above, value.id])))] as const)
  if (said.length === 0) return isBlank(value.id) ? null : value.id
  return { ...(!isBlank(value.id) && { '@id': value.id }), ...Object.fromEntries(said) }
}

/** One value alone, or the list. */
export const one = (values: readonly unknown[]): unknown => (values.length === 1 ? values[0] : values)
