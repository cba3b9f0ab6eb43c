import { add, divide, isPositive, isZero, multiply, ONE, type Ratio, ratioOf, reduce, subtract, sumOf, ZERO } from '../model/ratio.ts'
import type { ValuedDomain, ValuedNode } from './evaluate.ts'

/** Points that each node can give, by node: what is still unknown counts; a node that is left out has none. */
export type Spread = ReadonlyMap<ValuedNode, Ratio>

/** Spreads the points of a tree from its root down: the children of a node share all of its points. */
export function spread(root: ValuedDomain, unit: Ratio): Spread {
  const points = new Map<ValuedNode, Ratio>()
  share(root, rootPoints(root, unit), points)
  return points
}

function rootPoints(root: ValuedDomain, unit: Ratio): Ratio {
  return reduce(divide(sumOf(counted(root).map((child) => child.weight)), unit))
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
    if (isZero(all.get(node) ?? ZERO)) {
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
  const children = counted(node)
  const weight = sumOf(children.map((child) => child.weight))
  if (isZero(weight)) return
  const { na, total } = node.node
  const equally = na === 'equal' && children.length > 0
  const bonus = equally ? divide(subtract(total, weight), ratioOf(children.length)) : ZERO
  const rate = divide(points, equally ? total : weight)
  for (const child of children) share(child, pointsFor(child, multiply(rate, add(child.weight, bonus))), into)
}

/** The questions of a domain keep one denominator: adding them up stays cheap. */
const pointsFor = (child: ValuedNode, points: Ratio): Ratio => ('children' in child ? reduce(points) : points)

const counted = (node: ValuedDomain): ValuedNode[] => node.children.filter((child) => child.presence !== 'out' && isPositive(child.node.weight))
