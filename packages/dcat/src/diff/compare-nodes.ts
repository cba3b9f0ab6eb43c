import { rdfType } from '../data/namespaces.ts'
import { type Graph, isBlank, isReference, type Resource, type Value } from '../model/graph.ts'
import { isPrecision } from './meaning.ts'
import type { FormOf } from './node-forms.ts'
import { shown } from './texts.ts'
import type { Change } from './types.ts'

/** One side of a comparison. */
export interface Side {
  readonly graph: Graph
  readonly formOf: FormOf
  /** Values that say nothing new: the link to a dataset that is listed as added or removed. */
  readonly isTold: (property: string, value: Value) => boolean
}

/** Below this depth a node without IRI is shown whole, before and after. */
const DEEPEST = 8

/** What is no longer the same in a node, property by property, in the order of their IRIs. */
export function compareNodes(before: Resource, after: Resource, left: Side, right: Side, path: readonly string[] = []): readonly Change[] {
  const names = [...new Set([...before.properties.keys(), ...after.properties.keys()])].sort()
  return [
    ...compareTypes(before, after, path),
    ...names.flatMap((property) => {
      const gone = missing(property, before, left, after, right)
      const come = missing(property, after, right, before, left)
      const [one, other] = [inner(gone, left), inner(come, right)]
      const way = [...path, property]
      if (one && other && way.length < DEEPEST) return compareNodes(one, other, left, right, way)
      return changesOf(property, way, gone, come, [left.graph, right.graph])
    }),
  ]
}

function compareTypes(before: Resource, after: Resource, path: readonly string[]): readonly Change[] {
  const from = before.types.filter((type) => !after.types.includes(type))
  const to = after.types.filter((type) => !before.types.includes(type))
  return from.length + to.length === 0 ? [] : [{ property: rdfType, path: [...path, rdfType], kind: kindOf(from, to), from, to }]
}

/** The values of a property that the other node has not. */
function missing(property: string, node: Resource, side: Side, other: Resource, otherSide: Side): readonly Value[] {
  const there = new Set((other.properties.get(property) ?? []).map(otherSide.formOf))
  return (node.properties.get(property) ?? []).filter((value) => !there.has(side.formOf(value)) && !side.isTold(property, value))
}

/** The node without IRI that is the only value. */
function inner(values: readonly Value[], { graph }: Side): Resource | undefined {
  const [value] = values
  return value && values.length === 1 && isReference(value) && isBlank(value.id) ? graph.get(value.id) : undefined
}

/** Texts are compared language by language: a translation added is not a text changed. */
function changesOf(property: string, path: readonly string[], gone: readonly Value[], come: readonly Value[], [left, right]: readonly [Graph, Graph]): readonly Change[] {
  const langs = [...new Set([...gone, ...come].map(langOf))].sort()
  return langs.map((lang) => {
    const from = gone.filter((value) => langOf(value) === lang).map((value) => shown(value, left)).sort()
    const to = come.filter((value) => langOf(value) === lang).map((value) => shown(value, right)).sort()
    return { property, path, ...(lang && { lang }), kind: kindOf(from, to), from, to }
  })
}

const langOf = (value: Value): string => (isReference(value) ? '' : (value.lang?.toLowerCase() ?? ''))

function kindOf(from: readonly string[], to: readonly string[]): Change['kind'] {
  if (from.length === 0) return 'added'
  if (to.length === 0) return 'removed'
  const [before = '', after = ''] = [from[0], to[0]]
  return from.length === 1 && to.length === 1 && isPrecision(before, after) ? 'precision' : 'changed'
}
