import type { AskedClass, AskedProperty } from '../../../model/latent.ts'
import type { ValueKind } from './kinds.ts'
import type { Mention } from './mention.ts'
import type { Shape } from './shapes.ts'
import type { Step } from './steps.ts'

type Classes = ReadonlyMap<string, AskedClass>

/** What is told of all nodes of one shape and type. */
interface Verdict {
  readonly types: readonly string[]
  /** The class that asks something of them, if one does. */
  readonly asked: AskedClass | undefined
  /** The indexes of the properties that they have. */
  readonly present: readonly number[]
  /** Whether they are surely right. */
  readonly isRight: boolean
}

/** Says of a node whether its shape alone proves it right; if so, counts it and the properties that it has. */
export function proverOf(classes: Classes, nodes: Uint32Array, present: Uint32Array): (node: Mention) => boolean {
  const verdicts = new Map<Shape, Verdict>()
  return ({ types, shape }) => {
    // It is described in several places.
    if (!shape) return false
    let verdict = verdicts.get(shape)
    if (verdict?.types !== types) verdicts.set(shape, (verdict = verdictOn(shape, types, classes)))
    if (!verdict.isRight) return false
    if (verdict.asked) count(nodes, verdict.asked.index)
    for (const index of verdict.present) count(present, index)
    return true
  }
}

const count = (counts: Uint32Array, index: number): void => {
  counts[index] = (counts[index] ?? 0) + 1
}

function verdictOn(shape: Shape, types: readonly string[], classes: Classes): Verdict {
  const [asked, other] = types.flatMap((type) => classes.get(type) ?? [])
  if (!asked) return { types, asked, present: [], isRight: true }
  const met = shape.steps().flatMap((step) => {
    const property = asked.byProperty.get(step.iri)
    return property ? [{ property, step }] : []
  })
  const held = met.filter(({ property }) => property.isRequired).length
  const isRight = !other && !asked.asksMany && held === asked.required.length && met.every(({ property, step }) => isRightStep(step, property))
  return { types, asked, present: met.map(({ property }) => property.index), isRight }
}

const isRightStep = ({ isSeveral, isTwin, kinds }: Step, property: AskedProperty): boolean =>
  !isTwin() && !(isSeveral && property.max < Infinity) && kinds.every((kind) => isRightKind(kind, property))

function isRightKind({ of, datatype, isWellFormed }: ValueKind, { literals, iris, blanks }: AskedProperty): boolean {
  if (of === 'literal') return typeof literals === 'boolean' ? literals : isWellFormed && literals.has(datatype)
  return of === 'iri' ? iris : blanks
}
