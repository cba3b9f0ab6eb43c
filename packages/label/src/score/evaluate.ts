import type { Scale } from '../data/types.ts'
import type { Answers } from '../model/answers.ts'
import { type Bounds, FULLY_HELD, NONE_HELD } from '../model/bounds.ts'
import { multiply, ONE, type Ratio, ZERO } from '../model/ratio.ts'
import type { DomainNode, Node, QuestionNode } from './compile.ts'
import { type Leaf, leafOf, type Presence } from './leaf.ts'
import { countedShare, equalBounds, proportionalBounds, type Unit } from './weigh.ts'

/** A node with what it is worth. `size` is the part of its own weight that counts (less than 1 when something is taken out). */
export interface Valued extends Bounds {
  readonly presence: Presence
  readonly size: Ratio
}

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
  return { node, leaf, presence: leaf.presence, lo: leaf.lo, hi: leaf.hi, size: ONE }
}

function domainValue(node: DomainNode, answers: Answers, zeroWeights: ZeroWeights): ValuedDomain {
  const children = node.children.map((child) => valueOf(child, answers, zeroWeights))
  const weighing = children.filter((child) => child.node.weight > 0n)
  const counting = presenceOf(weighing)
  if (counting === 'out') return { node, children, ...weightless(children, zeroWeights) }
  const total: Ratio = { n: weighing.reduce((sum, child) => sum + child.node.weight, 0n), d: 1n }
  const units = weighing.map(unitOf)
  const bounds = (node.na === 'equal' ? equalBounds(units, total) : proportionalBounds(weighing.flatMap(unitsOf))) ?? NONE_HELD
  const size = node.na === 'exclude' ? countedShare(units, total) : ONE
  return { node, children, presence: counting, lo: bounds.lo, hi: bounds.hi, size }
}

function presenceOf(children: readonly ValuedNode[]): Presence {
  if (children.some((child) => child.presence === 'in')) return 'in'
  return children.some((child) => child.presence === 'maybe') ? 'maybe' : 'out'
}

/** Nothing that weighs anything counts: nothing can be said, unless the scale decides otherwise. */
function weightless(children: readonly ValuedNode[], zeroWeights: ZeroWeights): Bounds & { presence: Presence; size: Ratio } {
  const presence = presenceOf(children)
  if (zeroWeights === undefined || zeroWeights === 'indeterminate' || presence === 'out') return { ...NONE_HELD, presence: 'out', size: ZERO }
  return { ...(zeroWeights === 'full' ? FULLY_HELD : NONE_HELD), presence, size: ONE }
}

const weightOf = (child: ValuedNode): Ratio => ({ n: child.node.weight, d: 1n })

const unitOf = (child: ValuedNode): Unit => ({ weight: multiply(weightOf(child), child.size), presence: child.presence, lo: child.lo, hi: child.hi })

/** A domain whose absent weights are taken out does not hide its parts: they are weighed one by one. */
function unitsOf(child: ValuedNode): Unit[] {
  if (!('children' in child) || child.node.na !== 'exclude') return [unitOf(child)]
  const weighing = child.children.filter((part) => part.node.weight > 0n)
  if (presenceOf(weighing) === 'out') return [unitOf(child)]
  const total = weighing.reduce((sum, part) => sum + part.node.weight, 0n)
  const scale: Ratio = { n: child.node.weight, d: total }
  return weighing.flatMap(unitsOf).map((unit) => ({ ...unit, weight: multiply(unit.weight, scale) }))
}
