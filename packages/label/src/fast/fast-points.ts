import type { Question, Scale } from '../data/types.ts'
import { LabelError } from '../model/error.ts'
import { toNumber } from '../model/ratio.ts'
import { KINDS } from '../questions/index.ts'
import { compile, type DomainNode, type QuestionNode } from '../score/compile.ts'
import { usable } from '../score/usable.ts'
import { FastDomain, type FastQuestion } from './fast-domain.ts'

/** The points of a scale for many sets of values, in doubles: for sliders and simulations. */
export interface FastPoints {
  /** Ids of the questions, in the order of the values. */
  readonly questions: readonly string[]
  /**
   * Writes the least, the most and the total of the points into `into`; NaN, NaN and 0 where nothing counts.
   *
   * @param values what each question is worth, 0 to 1; NaN is unknown, −1 is « sans objet »
   */
  points(values: ArrayLike<number>, into: Float64Array): void
}

/**
 * Makes a quick function of a scale's points. `score` is the reference: both agree but for the last bits of a double.
 *
 * @throws LabelError `bad-option` when only `score` gives the interval: a question that may not apply and cannot be worth
 * both everything and nothing, or a scale that says what a zero weight is worth
 * @example fastPoints(communaux2026).points(values, new Float64Array(3))
 */
export function fastPoints(scale: Scale): FastPoints {
  if (scale.zeroWeights === 'zero' || scale.zeroWeights === 'full') throw new LabelError(`${scale.id} says what a zero weight is worth: use score`, { kind: 'bad-option', option: 'zeroWeights', value: scale.zeroWeights })
  const { root, unit } = compile(usable(scale))
  const questions: string[] = []
  const domainOf = (node: DomainNode): FastDomain =>
    new FastDomain({
      questions: node.children.filter((child) => child.kind === 'question').map((child) => questionOf(child, questions.push(child.id) - 1)),
      children: node.children.filter((child) => child.kind === 'domain').map(domainOf),
      weight: toNumber(node.weight),
      total: toNumber(node.total),
      na: node.na,
    })
  const top = domainOf(root)
  const all = toNumber(root.total) / toNumber(unit)
  return {
    questions,
    points(values, into) {
      top.measure(values)
      const of = top.size < 0 ? 0 : top.size * all
      into[0] = of === 0 ? Number.NaN : of * top.lo
      into[1] = of === 0 ? Number.NaN : of * top.hi
      into[2] = of
    },
  }
}

function questionOf({ question, weight }: QuestionNode, place: number): FastQuestion {
  const [least, most] = rangeOf(question)
  if (question.naAllowed && (least > 0 || most < 1)) {
    throw new LabelError(`${question.id} may not apply and is not worth 0 to 1: use score`, { kind: 'bad-option', option: 'scale', value: question.id })
  }
  return { place, weight: toNumber(weight), least, most }
}

function rangeOf(question: Question): [number, number] {
  const { lo, hi } = KINDS[question.kind].range(question)
  return [toNumber(lo), toNumber(hi)]
}
