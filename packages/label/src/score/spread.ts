import { add, divide, multiply, ONE, type Ratio, ratioOf, reduce, subtract, ZERO } from '../model/ratio.ts'
import type { ValuedDomain, ValuedNode } from './evaluate.ts'

/** Points that each node can give, by node: what is still unknown counts, what is left out gives 0. */
export type Spread = ReadonlyMap<ValuedNode, Ratio>

/** Spreads the points of a tree from its root down: the children of a node share all of its points. */
export function spread(root: ValuedDomain, unit: bigint): Spread {
  const points = new Map<ValuedNode, Ratio>()
  share(root, rootPoints(root, unit), points)
  return points
}

function rootPoints(root: ValuedDomain, unit: bigint): Ratio {
  return reduce(divide(counted(root).reduce((sum, child) => add(sum, effective(child)), ZERO), { n: unit, d: 1n }))
}

/**
 * The same for parts that weigh nothing in the whole but are asked for by a condition: the first domain that gives no
 * point gets one point of its own, so that what it holds can be measured.
 *
 * @returns the domains that were given one
 */
export function withWeightless(root: ValuedDomain, points: Spread): { points: Spread; weightless: ReadonlySet<ValuedNode> } {
  const all = new Map(points)
  const weightless = new Set<ValuedNode>()
  const visit = (node: ValuedNode): void => {
    if (!('children' in node) || node.presence === 'out') return
    if ((all.get(node) ?? ZERO).n === 0n) {
      weightless.add(node)
      share(node, ONE, all)
    }
    node.children.forEach(visit)
  }
  visit(root)
  return { points: all, weightless }
}

function share(node: ValuedNode, points: Ratio, into: Map<ValuedNode, Ratio>): void {
  into.set(node, points)
  if (!('children' in node)) return
  const parts = partsOf(node)
  // The questions of a domain keep one denominator: adding them up stays cheap.
  for (const child of node.children) share(child, pointsFor(child, multiply(points, parts.get(child) ?? ZERO)), into)
}

const pointsFor = (child: ValuedNode, points: Ratio): Ratio => ('children' in child ? reduce(points) : points)

/** The part of a domain's points that goes to each child that counts: the parts add up to 1. */
function partsOf(node: ValuedDomain): ReadonlyMap<ValuedNode, Ratio> {
  const children = counted(node)
  const weight = children.reduce((sum, child) => add(sum, effective(child)), ZERO)
  if (weight.n === 0n) return new Map()
  if (node.node.na !== 'equal') return new Map(children.map((child) => [child, divide(effective(child), weight)]))
  const total: Ratio = { n: node.children.reduce((sum, child) => sum + child.node.weight, 0n), d: 1n }
  const bonus = divide(subtract(total, weight), ratioOf(children.length))
  return new Map(children.map((child) => [child, divide(add(effective(child), bonus), total)]))
}

const counted = (node: ValuedDomain): ValuedNode[] => node.children.filter((child) => child.presence !== 'out' && child.node.weight > 0n)

const effective = (child: ValuedNode): Ratio => multiply({ n: child.node.weight, d: 1n }, child.size.n === child.size.d ? ONE : child.size)
