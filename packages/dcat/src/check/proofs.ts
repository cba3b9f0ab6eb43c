import { type Graph, isBlank, isReference, type Value } from '../model/graph.ts'
import { type LatentNode, type PropertyShape, type Shape, typesOf, type ValueKind } from '../model/latent.ts'
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

/** What is told of all nodes of one shape and type. */
interface Verdict {
  readonly types: readonly string[]
  /** The class that asks something of them; none asks nothing. */
  readonly asked: ClassPlan | undefined
  /** The indexes of the properties that they have. */
  readonly present: readonly number[]
  /** Whether they are surely right. */
  readonly isRight: boolean
}

/**
 * Proves nodes of a graph that is still in the form of its document, without making them: says whether a node is right in
 * every respect, and if so counts it and the properties it has. What its shape tells is told once for all nodes of the shape.
 */
export function proverOf(plan: Plan, nodes: Uint32Array, present: Uint32Array): (node: LatentNode) => boolean {
  const verdicts = new Map<Shape, Verdict>()
  return ({ types, shape }) => {
    if (!shape) return false
    let verdict = verdicts.get(shape)
    if (verdict?.types !== types) verdicts.set(shape, (verdict = verdictOn(shape, types, plan)))
    if (!verdict.isRight) return false
    if (verdict.asked) count(nodes, verdict.asked.index)
    for (const index of verdict.present) count(present, index)
    return true
  }
}

function verdictOn(shape: Shape, types: readonly string[], { classes }: Plan): Verdict {
  const [asked, other] = types.flatMap((type) => classes.get(type) ?? [])
  const properties = (asked && shape.properties()) ?? []
  const met = properties.flatMap((said) => {
    const property = asked?.byProperty.get(said.iri)
    return property ? [{ property, isRight: isRightShape(said, property) }] : []
  })
  const held = met.filter(({ property }) => property.isRequired).length
  const isRight = !asked || (!other && !asked.asksMany && held === asked.required.length && met.every((one) => one.isRight))
  return { types, asked, present: met.map(({ property }) => property.index), isRight }
}

const isRightShape = ({ isSeveral, kinds }: PropertyShape, property: PropertyPlan): boolean =>
  !(isSeveral && property.max < Infinity) && kinds.every((kind) => isRightKind(kind, property))

function isRightKind({ of, datatype, isWellFormed }: ValueKind, { literals, references, rules, kind }: PropertyPlan): boolean {
  if (of === 'literal') return typeof literals === 'boolean' ? literals : isWellFormed && literals.has(datatype)
  return references && !rules.class && !rules.in && !(of === 'blank' && kind === 'iri')
}

export const count = (counts: Uint32Array, index: number): void => {
  counts[index] = (counts[index] ?? 0) + 1
}
