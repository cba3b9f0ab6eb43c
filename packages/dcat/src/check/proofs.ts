import { type Graph, isBlank, isReference, type Value } from '../model/graph.ts'
import { type Judge, type LatentGraph, type LatentNode, typesOf } from '../model/latent.ts'
import { membershipIn } from '../rules/lib/tables.ts'
import type { ClassPlan, Plan } from './plan.ts'
import type { PropertyPlan } from './property-plan.ts'

/*
 * One look at a value that says whether it is right. Nearly all are: which constraint fails, and on which value, is only
 * asked when one is not. This is the hot path.
 */

/** Whether a literal is right. */
const isRightLiteral = (text: string, datatype: string | undefined, { literals }: PropertyPlan): boolean =>
  typeof literals === 'boolean' ? literals : (literals.get(datatype)?.test(text) ?? false)

/** Whether a reference is right. */
function isRightReference(id: string, { references, rules, kind, table, classes, classTables }: PropertyPlan, graph: Graph): boolean {
  if (!references || (kind === 'iri' && rules.nodeKind && isBlank(id))) return false
  if (rules.in && table && membershipIn(id, table) !== 'known') return false
  return !rules.class || isInstance(id, classes, classTables, graph)
}

/** Whether a blank node is right. */
const isRightBlank = (types: readonly string[], { references, rules, kind, table, classes }: PropertyPlan): boolean =>
  references && !(kind === 'iri' && rules.nodeKind) && !(rules.in && table) && (!rules.class || types.some((type) => classes.has(type)))

/** Whether the values of a property are surely all right. */
export function areRight(values: readonly Value[], plan: PropertyPlan, graph: Graph): boolean {
  for (const value of values) {
    if (isReference(value) ? !isRightReference(value.id, plan, graph) : !isRightLiteral(value.value, value.datatype, plan)) return false
  }
  return true
}

/** Whether a node is of one of the classes: it says so, or it is a value of a table of theirs. */
export function isInstance(id: string, classes: PropertyPlan['classes'], tables: PropertyPlan['classTables'], graph: Graph): boolean {
  return (typesOf(graph, id)?.some((type) => classes.has(type)) ?? false) || tables.some((table) => membershipIn(id, table) !== 'foreign')
}

/**
 * Proves nodes of a graph that is still in the form of its document, without making them: says whether a node is right in
 * every respect, and if so counts it and the properties it has.
 */
export function proverOf(graph: LatentGraph, plan: Plan, nodes: Uint32Array, present: Uint32Array): (node: LatentNode) => boolean {
  const seen: number[] = []
  /** What is asked of the node looked at, and how many of the properties that it must have were met. */
  const at: { asked: ClassPlan | undefined; held: number } = { asked: undefined, held: 0 }
  const judge: Judge<PropertyPlan> = {
    property: (iri, size) => {
      const property = at.asked?.byProperty.get(iri)
      if (property === undefined) return undefined
      seen.push(property.index)
      if (property.isRequired) at.held++
      // Too many values: nothing makes up for it.
      if (size > property.max) at.held = -Infinity
      return property
    },
    reference: (id, property) => isRightReference(id, property, graph),
    nested: isRightBlank,
    literal: isRightLiteral,
  }
  return (node) => {
    at.asked = undefined
    at.held = 0
    for (const type of node.types) {
      const found = plan.classes.get(type)
      if (found && at.asked) return false
      at.asked ??= found
    }
    const { asked } = at
    if (asked === undefined) return true
    seen.length = 0
    if (asked.asksMany || !node.judge(judge) || at.held < asked.required.length) return false
    count(nodes, asked.index)
    for (const index of seen) count(present, index)
    return true
  }
}

export const count = (counts: Uint32Array, index: number): void => {
  counts[index] = (counts[index] ?? 0) + 1
}
