import { atomsOf, type Expression, group, keyOf } from './ast.ts'
import { branchesOf } from './branches.ts'
import { printExpression } from './print.ts'

/**
 * The shortest equal expression that keeps its shape: duplicates and useless branches taken off, items sorted.
 *
 * @example printExpression(simplify(parseExpression('MIT OR (MIT AND ISC) OR MIT').value)) // 'MIT'
 */
export function simplify(expression: Expression): Expression {
  if (expression.type === 'licence') return expression
  const other = expression.type === 'and' ? 'or' : 'and'
  const items = distinct(group(expression.type, expression.items.map(simplify)))
  // A OR (A AND B) is A; A AND (A OR B) is A.
  const kept = items.filter((item) => !(item.type === other && items.some((rival) => rival !== item && covers(item, rival, other))))
  return group(expression.type, kept)
}

function distinct(expression: Expression): readonly Expression[] {
  if (expression.type === 'licence') return [expression]
  const named = expression.items.map((item) => [printExpression(item), item] as const)
  return [...new Map(named).entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
}

/** Whether all that `rival` joins is joined in `item` too. */
function covers(item: Expression, rival: Expression, type: 'and' | 'or'): boolean {
  const names = (node: Expression): string[] => (node.type === type ? node.items.map(printExpression) : [printExpression(node)])
  const own = new Set(names(item))
  return names(rival).every((name) => own.has(name)) && names(rival).length < own.size
}

/**
 * Whether two expressions mean the same, whatever their order and shape.
 *
 * @returns null when one of them offers too many ways of choosing to compare
 * @example equivalent(parseExpression('MIT OR ISC').value, parseExpression('ISC OR MIT').value) // true
 */
export function equivalent(a: Expression, b: Expression): boolean | null {
  const [left, right] = [keysOf(a), keysOf(b)]
  return left === null || right === null ? null : left === right
}

function keysOf(expression: Expression): string | null {
  const branches = branchesOf(expression)
  return branches && branches.map((branch) => branch.map(keyOf).sort().join(' and ')).sort().join(' or ')
}

/** Ids of the licences of an expression, NONE and NOASSERTION left out. */
export const idsOf = (expression: Expression): string[] => [...new Set(atomsOf(expression).map(({ id }) => id))].filter((id) => id !== 'NONE' && id !== 'NOASSERTION')
