import type { Parts } from '../model/result.ts'
import { add, multiply, ONE, type Ratio, subtract, toNumber, ZERO } from '../model/ratio.ts'
import type { ValuedNode } from './evaluate.ts'
import type { Spread } from './spread.ts'

/** The parts of a node's points, exact. */
export interface ExactParts {
  readonly proven: Ratio
  readonly toVerify: Ratio
  readonly missing: Ratio
  readonly lost: Ratio
}

const EMPTY: ExactParts = { proven: ZERO, toVerify: ZERO, missing: ZERO, lost: ZERO }

/** Cuts a node's points into proven, to verify, missing and lost: they add up to its points. */
export function partsOf(node: ValuedNode, points: Spread): ExactParts {
  const of = points.get(node) ?? ZERO
  if (of.n === 0n) return EMPTY
  const children = 'children' in node ? node.children.filter((child) => (points.get(child) ?? ZERO).n !== 0n) : []
  return children.length > 0 ? children.map((child) => partsOf(child, points)).reduce(together, EMPTY) : ownParts(node, of)
}

function ownParts(node: ValuedNode, of: Ratio): ExactParts {
  const held = multiply(of, node.lo)
  const proven = 'leaf' in node && node.leaf.proof === 'proven'
  return {
    proven: proven ? held : ZERO,
    toVerify: proven ? ZERO : held,
    missing: multiply(of, subtract(node.hi, node.lo)),
    lost: multiply(of, subtract(ONE, node.hi)),
  }
}

const together = (a: ExactParts, b: ExactParts): ExactParts => ({
  proven: add(a.proven, b.proven),
  toVerify: add(a.toVerify, b.toVerify),
  missing: add(a.missing, b.missing),
  lost: add(a.lost, b.lost),
})

export const numbers = (parts: ExactParts): Parts => ({
  proven: toNumber(parts.proven),
  toVerify: toNumber(parts.toVerify),
  missing: toNumber(parts.missing),
  lost: toNumber(parts.lost),
})
