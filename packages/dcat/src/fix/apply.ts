import { sameValue } from '../model/graph-builder.ts'
import { type Graph, isReference, type Resource, type Value } from '../model/graph.ts'
import type { Proposal } from './proposals.ts'

type Edit = Pick<Proposal, 'subject' | 'property' | 'from' | 'to'>

/**
 * The graph with some values changed and some nodes renamed; what nobody changes is shared with the first. A value that
 * becomes one that is already there is said once.
 */
export function applyEdits(graph: Graph, edits: readonly Edit[]): Graph {
  const bySubject = new Map<string, Edit[]>()
  for (const edit of edits) {
    const known = bySubject.get(edit.subject)
    if (known) known.push(edit)
    else bySubject.set(edit.subject, [edit])
  }
  const edited = new Map<string, Resource>()
  for (const [id, node] of graph) {
    const own = bySubject.get(id) ?? []
    const renamed = own.find(({ property }) => property === '@id')?.to
    const target = renamed && isReference(renamed) ? renamed.id : id
    const made = own.length > 0 ? { ...withValues(node, own), id: target } : node
    const other = edited.get(target)
    edited.set(target, other ? merged(other, made) : made)
  }
  return edited
}

function withValues(node: Resource, edits: readonly Edit[]): Resource {
  const properties = new Map(node.properties)
  for (const { property, from, to } of edits) {
    const values = properties.get(property)
    if (values) properties.set(property, replaced(values, from, to))
  }
  return { ...node, properties }
}

function replaced(values: readonly Value[], from: Value, to: Value): readonly Value[] {
  const others = values.filter((value) => !sameValue(value, from))
  if (others.length === values.length || others.some((value) => sameValue(value, to))) return others
  return values.map((value) => (sameValue(value, from) ? to : value))
}

/** Two nodes that turn out to be one: everything that is said of either. */
function merged(one: Resource, other: Resource): Resource {
  const properties = new Map(one.properties)
  for (const [property, values] of other.properties) {
    const known = properties.get(property) ?? []
    properties.set(property, [...known, ...values.filter((value) => !known.some((said) => sameValue(said, value)))])
  }
  return { id: one.id, types: [...new Set([...one.types, ...other.types])], properties }
}
