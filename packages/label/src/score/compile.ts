import type { Domain, NaMode, Question, Scale } from '../data/types.ts'
import { ONE, type Ratio, sumOf, wholeWeights, ZERO } from '../model/ratio.ts'

export interface QuestionNode {
  readonly kind: 'question'
  readonly id: string
  readonly question: Question
  /** Whole number, in proportion to its neighbours. */
  readonly weight: Ratio
}

export interface DomainNode {
  readonly kind: 'domain'
  readonly id: string
  readonly domain: Domain | null
  readonly weight: Ratio
  readonly na: NaMode
  readonly children: readonly Node[]
  /** The weight of all its children, whether they count or not. */
  readonly total: Ratio
}

export type Node = QuestionNode | DomainNode

/** A scale made ready to be scored many times. */
export interface CompiledScale {
  readonly scale: Scale
  readonly root: DomainNode
  /** What the root's whole weights must be divided by to give the scale's own points. */
  readonly unit: Ratio
}

const known = new WeakMap<Scale, CompiledScale>()

/** The compiled form of a scale, made once for each scale object. */
export function compile(scale: Scale): CompiledScale {
  let compiled = known.get(scale)
  if (!compiled) known.set(scale, (compiled = compileScale(scale)))
  return compiled
}

function compileScale(scale: Scale): CompiledScale {
  // The first domains are not redistributed between them: what does not count there is taken out of the total.
  const [unit = ONE, ...weights] = wholeWeights([1, ...scale.domains.map(({ weight }) => weight)])
  const children = scale.domains.map((domain, index) => domainNode(domain, weights[index] ?? ZERO, scale.na))
  return { scale, unit, root: { kind: 'domain', id: scale.id, domain: null, weight: ONE, na: 'exclude', children, total: totalOf(children) } }
}

function domainNode(domain: Domain, weight: Ratio, inherited: NaMode): DomainNode {
  const na = domain.na ?? inherited
  const domains = domain.domains ?? []
  const questions = domain.questions ?? []
  const weights = wholeWeights([...domains, ...questions].map((child) => child.weight))
  const children: Node[] = [
    ...domains.map((child, index) => domainNode(child, weights[index] ?? ZERO, na)),
    ...questions.map((question, index): QuestionNode => ({ kind: 'question', id: question.id, question, weight: weights[domains.length + index] ?? ZERO })),
  ]
  return { kind: 'domain', id: domain.id, domain, weight, na, children, total: totalOf(children) }
}

const totalOf = (children: readonly Node[]): Ratio => sumOf(children.map(({ weight }) => weight))
