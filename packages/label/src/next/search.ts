import type { Question } from '../data/types.ts'
import { isZero } from '../model/ratio.ts'
import type { ValuedDomain, ValuedQuestion } from '../score/evaluate.ts'
import { type Frontier, idsOf, NOTHING, together, unbeaten } from './frontier.ts'
import type { Candidate, Problem } from './problem.ts'

/**
 * The cheapest set of answers that meets every need, exactly: plans are combined domain by domain and those that
 * another beats are dropped. The cap on cost doubles until a plan is found, so that easy targets are quick.
 *
 * @returns ids of questions, or null when no set is enough
 */
export function cheapest(problem: Problem): string[] | null {
  const total = [...problem.candidates.values()].reduce((sum, { cost }) => sum + cost, 0)
  for (let cap = FIRST_CAP; ; cap *= 2) {
    const plan = domainFrontier(problem.root, problem, cap)[0]
    if (plan) return idsOf(plan.steps)
    if (cap >= total) return null
  }
}

const FIRST_CAP = 64

/** Plans for a domain that meet its own need and those of its parts. */
function domainFrontier(domain: ValuedDomain, problem: Problem, cap: number): Frontier {
  const parts = domain.children.filter((child): child is ValuedDomain => 'children' in child).map((child) => domainFrontier(child, problem, cap))
  const own = domain.children.filter((child): child is ValuedQuestion => 'leaf' in child)
  const forest = ownForest(own.map(({ node }) => node.question), problem)
  const all = [...parts, ...forest.map((tree) => treeFrontier(tree, problem, cap))]
  const joined = all.reduce((a, b) => together(a, b, cap), [NOTHING])
  const need = problem.needs.get(domain) ?? 0n
  const enough = need > 0n ? joined.filter(({ gain }) => gain >= need) : joined
  return problem.weightless.has(domain) ? enough.slice(0, 1).map((plan) => ({ ...plan, gain: 0n })) : enough
}

/** A question that can be bettered, with those that wait for it. */
interface Tree {
  readonly candidate: Candidate
  readonly waiting: readonly Tree[]
}

/** The questions of a domain by prerequisite. One already begun, or that does not apply, holds nobody back. */
function ownForest(questions: readonly Question[], { candidates }: Problem): Tree[] {
  const open = questions.flatMap(({ id }) => candidates.get(id) ?? [])
  const holdsBack = (id: string | undefined): boolean => {
    const candidate = id === undefined ? undefined : candidates.get(id)
    return candidate !== undefined && isZero(candidate.node.leaf.lo)
  }
  const treeOf = (candidate: Candidate): Tree => ({ candidate, waiting: open.filter(({ node }) => node.node.question.needs === candidate.node.node.id && holdsBack(candidate.node.node.id)).map(treeOf) })
  return open.filter(({ node }) => !holdsBack(node.node.question.needs)).map(treeOf)
}

function treeFrontier({ candidate, waiting }: Tree, problem: Problem, cap: number): Frontier {
  const { gain, cost, node } = candidate
  const inside = waiting.map((tree) => treeFrontier(tree, problem, cap)).reduce((a, b) => together(a, b, cap), [NOTHING])
  const taken = together([{ gain, cost, steps: node.node.id }], inside, cap)
  return mustTake({ candidate, waiting }, problem) ? taken : unbeaten([NOTHING, ...taken], cap)
}

const mustTake = ({ candidate, waiting }: Tree, problem: Problem): boolean =>
  problem.forced.has(candidate.node.node.id) || waiting.some((tree) => mustTake(tree, problem))
