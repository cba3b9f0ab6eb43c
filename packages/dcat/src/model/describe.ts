import type { ClassName } from '../data/classes.ts'
import { classIri, type Field, fieldsOf } from './fields.ts'
import { type Graph, isReference, type Literal, type Resource, type Value } from './graph.ts'
import type { MainClass } from './roles.ts'

/** Turns resources of a graph into objects of the model, and remembers which it has described. */
export interface Describer {
  describe(resource: Resource, name: ClassName): Record<string, unknown>
  readonly reached: ReadonlySet<string>
}

/** Fields that are always there, so that nobody has to ask first. */
const ALWAYS: Partial<Record<ClassName, readonly (readonly [key: string, value: unknown])[]>> = {
  Catalog: [['title', {}], ['distributions', []]],
  CatalogRecord: [['title', {}]],
  DataService: [['title', {}]],
  Dataset: [['title', {}], ['distributions', []]],
  DatasetSeries: [['title', {}], ['distributions', []]],
}

export function describer(graph: Graph, main: ReadonlyMap<string, MainClass>): Describer {
  const reached = new Set<string>()
  const made = new Map<ClassName, Map<string, Record<string, unknown>>>()

  function describe(resource: Resource, name: ClassName): Record<string, unknown> {
    const known = memo(made, name)
    let node = known.get(resource.id)
    if (node) return node
    reached.add(resource.id)
    node = { id: resource.id, ...(resource.types.length > 0 && { types: resource.types }), ...Object.fromEntries(ALWAYS[name] ?? []) }
    known.set(resource.id, node)
    const extra = fill(node, resource, name)
    if (extra.length > 0) node['extra'] = extra
    return node
  }

  function fill(node: Record<string, unknown>, resource: Resource, name: ClassName): unknown[] {
    const fields = fieldsOf(name)
    const extra: unknown[] = []
    for (const [property, values] of resource.properties) {
      const field = fields.get(property)
      const rest = field ? take(node, field, values) : values
      for (const value of rest) extra.push({ property, value })
    }
    return extra
  }

  /** Puts the values of a property into its field, and gives back those that the field cannot hold. */
  function take(node: Record<string, unknown>, field: Field, values: readonly Value[]): readonly Value[] {
    if (field.kind === 'text') return takeTexts(node, field.key, values)
    const fitting = field.kind === 'literal' ? values.filter((value) => !isReference(value)) : values
    const kept = field.many ? fitting : fitting.slice(0, 1)
    const held = field.kind === 'literal' ? kept : kept.map((value) => part(value, field))
    if (held.length > 0) node[field.key] = field.many ? held : held[0]
    return kept.length === values.length ? [] : values.filter((value) => !kept.includes(value))
  }

  function part(value: Value, field: Field): unknown {
    if (!isReference(value)) return { literal: value }
    const target = field.kind === 'part' ? graph.get(value.id) : undefined
    return target && isDescribedHere(target, field.range) ? describe(target, field.range) : value
  }

  const isDescribedHere = (target: Resource, range: ClassName): boolean =>
    !main.has(target.id) || (range !== 'Thing' && target.types.includes(classIri(range)))

  return { describe, reached }
}

function memo<K, V>(maps: Map<K, Map<string, V>>, key: K): Map<string, V> {
  let map = maps.get(key)
  if (!map) maps.set(key, (map = new Map<string, V>()))
  return map
}

const isText = (value: Value): value is Literal => !isReference(value) && value.datatype === undefined && value.lang !== 'und'

function takeTexts(node: Record<string, unknown>, key: string, values: readonly Value[]): readonly Value[] {
  const byTag = new Map<string, string[]>()
  for (const value of values) {
    if (!isText(value)) continue
    const tag = value.lang ?? 'und'
    const texts = byTag.get(tag)
    if (texts) texts.push(value.value)
    else byTag.set(tag, [value.value])
  }
  if (byTag.size > 0) node[key] = Object.fromEntries([...byTag].map(([tag, texts]) => [tag, texts.length === 1 ? texts[0] : texts]))
  return values.filter((value) => !isText(value))
}
