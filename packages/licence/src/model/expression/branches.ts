import { type Atom, type Expression, keyOf } from './ast.ts'

/** The most branches that are unfolded: an expression doubles them with each choice. */
export const MOST_BRANCHES = 1024

/** The licences that apply together in one way of choosing, each once. */
export type Branch = readonly Atom[]

/**
 * The ways of choosing that an expression offers (its disjunctive normal form), without those that another makes
 * useless (A, or A and B: the second adds nothing).
 *
 * @returns null when there are more than `MOST_BRANCHES`
 * @example branchesOf(value)?.length // 'MIT AND (ISC OR 0BSD)' has 2
 */
export function branchesOf(expression: Expression): readonly Branch[] | null {
  const unfolded = unfold(expression)
  return unfolded && absorbed(unfolded)
}

function unfold(expression: Expression): Branch[] | null {
  if (expression.type === 'licence') return [[expression]]
  const parts: Branch[][] = []
  for (const item of expression.items) {
    const branches = unfold(item)
    if (branches === null) return null
    parts.push(branches)
  }
  if (expression.type === 'or') return bounded(unique(parts.flat()))
  let product: Branch[] = [[]]
  for (const part of parts) {
    if (product.length * part.length > MOST_BRANCHES) return null
    product = unique(product.flatMap((left) => part.map((right) => together(left, right))))
  }
  return product
}

const bounded = (branches: Branch[]): Branch[] | null => (branches.length > MOST_BRANCHES ? null : branches)

function together(left: Branch, right: Branch): Branch {
  const keys = new Set(left.map(keyOf))
  return [...left, ...right.filter((atom) => !keys.has(keyOf(atom)))]
}

const branchKey = (branch: Branch): string => branch.map(keyOf).sort().join(' and ')
const unique = (branches: readonly Branch[]): Branch[] => [...new Map(branches.map((branch) => [branchKey(branch), branch] as const).reverse()).values()].reverse()

function absorbed(branches: readonly Branch[]): Branch[] {
  const sets = branches.map((branch) => new Set(branch.map(keyOf)))
  return branches.filter((_, index) => !sets.some((other, rival) => rival !== index && isSmaller(other, sets[index] ?? other)))
}

const isSmaller = (small: ReadonlySet<string>, big: ReadonlySet<string>): boolean => small.size < big.size && [...small].every((key) => big.has(key))
