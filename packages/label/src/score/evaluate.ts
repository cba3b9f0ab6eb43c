import type { Scale } from '../data/types.ts'
import type { Answers } from '../model/answers.ts'
import { FULLY_HELD, NONE_HELD } from '../model/bounds.ts'
import { divide, isPositive, multiply, ZERO } from '../model/ratio.ts'
import type { DomainNode, Node, QuestionNode } from './compile.ts'
import { type Leaf, leafOf, type Presence } from './leaf.ts'
import { countedShare, equalBounds, proportionalBounds, type Unit } from './weigh.ts'

/** A node with what it is worth. Its weight is what counts of its own: less when something in it is taken out. */
export type Valued = Unit

export interface ValuedQuestion extends Valued {
  readonly node: QuestionNode
  readonly leaf: Leaf
}

export interface ValuedDomain extends Valued {
  readonly node: DomainNode
  readonly children: readonly ValuedNode[]
}

export type ValuedNode = ValuedQuestion | ValuedDomain

type ZeroWeights = Scale['zeroWeights']

/** Values a tree from its leaves up. */
export function evaluate(root: DomainNode, answers: Answers, zeroWeights: ZeroWeights): ValuedDomain {
  return domainValue(root, answers, zeroWeights)
}

function valueOf(node: Node, answers: Answers, zeroWeights: ZeroWeights): ValuedNode {
  if (node.kind === 'domain') return domainValue(node, answers, zeroWeights)
  const leaf = leafOf(node.question, answers)
  return { node, leaf, presence: leaf.presence, lo: leaf.lo, hi: leaf.hi, weight: node.weight }
}

function domainValue(node: DomainNode, answers: Answers, zeroWeights: ZeroWeights): ValuedDomain {
  const children = node.children.map((child) => valueOf(child, answers, zeroWeights))
  const weighing = children.filter((child) => isPositive(child.node.weight))
  const counting = presenceOf(weighing)
  if (counting === 'out') return { node, children, ...weightless(node, children, zeroWeights) }
  const bounds = (node.na === 'equal' ? equalBounds(weighing, node.total) : proportionalBounds(weighing.flatMap(unitsOf))) ?? NONE_HELD
  const weight = node.na === 'exclude' ? multiply(node.weight, countedShare(weighing, node.total)) : node.weight
  return { node, children, presence: counting, lo: bounds.lo, hi: bounds.hi, weight }
}

function presenceOf(children: readonly ValuedNode[]): Presence {
  if (children.some((child) => child.presence === 'in')) return 'in'
  return children.some((child) => child.presence === 'maybe') ? 'maybe' : 'out'
}

/** Nothing that weighs anything counts: nothing can be said, unless the scale decides otherwise. */
function weightless({ weight }: DomainNode, children: readonly ValuedNode[], zeroWeights: ZeroWeights): Valued {
  const presence = presenceOf(children)
  if (zeroWeights === undefined || zeroWeights === 'indeterminate' || presence === 'out') return { ...NONE_HELD, presence: 'out', weight: ZERO }
  return { ...(zeroWeights === 'full' ? FULLY_HELD : NONE_HELD), presence, weight }
}

/** A domain whose absent weights are taken out does not hide its parts: they are weighed one by one. */
function unitsOf(child: ValuedNode): Unit | Unit[] {
  if (!('children' in child) || child.node.na !== 'exclude') return child
  const weighing = child.children.filter((part) => isPositive(part.node.weight))
  if (presenceOf(weighing) === 'out') return child
  const scale = divide(child.node.weight, child.node.total)
  return weighing.flatMap(unitsOf).map(({ lo, hi, presence, weight }) => ({ lo, hi, presence, weight: multiply(weight, scale) }))
}
