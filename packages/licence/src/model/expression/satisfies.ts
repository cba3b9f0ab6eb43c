import { type Atom, type Expression } from './ast.ts'
import { type Branch, branchesOf } from './branches.ts'
import { meets } from './range.ts'

/**
 * Whether a licence fits what is accepted: one way of choosing has each of its licences accepted. What is accepted
 * is joined by OR; a branch with AND is accepted as a whole. "Or later" may be taken under any version of the series.
 * An exception only adds permissions: it is accepted where the licence alone is; the other way round it is not.
 *
 * @returns null when the expression offers too many ways of choosing
 * @example satisfies(parseExpression('GPL-3.0-only').value, parseExpression('GPL-2.0-or-later').value) // true
 */
export function satisfies(expression: Expression, accepted: Expression): boolean | null {
  const [ways, allowed] = [branchesOf(expression), branchesOf(accepted)]
  if (ways === null || allowed === null) return null
  const singles = allowed.flatMap((branch) => (branch.length === 1 ? branch : []))
  const wholes = allowed.filter((branch) => branch.length > 1)
  return ways.some((way) => isAccepted(way, singles) || wholes.some((whole) => isWhole(way, whole, singles)))
}

const isAccepted = (way: Branch, accepted: Branch): boolean => way.every((atom) => accepted.some((allowed) => fits(atom, allowed)))

function isWhole(way: Branch, whole: Branch, singles: Branch): boolean {
  return whole.every((allowed) => way.some((atom) => fits(atom, allowed))) && isAccepted(way, [...whole, ...singles])
}

function fits(atom: Atom, allowed: Atom): boolean {
  if (allowed.exception !== undefined && allowed.exception.toLowerCase() !== atom.exception?.toLowerCase()) return false
  if (atom.exception?.includes('AdditionRef-') && allowed.exception === undefined) return false
  return meets(atom, allowed)
}
