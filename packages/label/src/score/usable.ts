import type { Domain, Question, Scale } from '../data/types.ts'
import { LabelError } from '../model/error.ts'
import { questionsById } from '../model/walk.ts'

const checked = new WeakSet<Scale>()
/** Deeper than any scale written by people. */
const MAX_DEPTH = 64

/**
 * Refuses a scale that would give wrong points, once for each scale object: a programmer made it, or changed it. What
 * `readScale` gives, and the scales of this package, always pass.
 *
 * @throws LabelError `unusable-scale`
 */
export function usable(scale: Scale): Scale {
  if (checked.has(scale)) return scale
  const problem = problemOf(scale)
  if (problem !== null) throw new LabelError(`${scale.id}: ${problem} (readScale says it with its place)`, { kind: 'unusable-scale', scale: scale.id, problem })
  checked.add(scale)
  return scale
}

function problemOf(scale: Scale): string | null {
  const ids = new Set<string>()
  const inDomains = scale.domains.map((domain) => domainProblem(domain, ids, 1)).find((problem) => problem !== null)
  if (inDomains !== undefined) return inDomains
  const levels = new Set(scale.levels.map(({ id }) => id))
  const isBad = scale.levels.some(({ from }) => !(from >= 0 && Number.isFinite(from)))
  if (isBad || levels.size < scale.levels.length) return 'levels need distinct ids and thresholds of at least 0'
  const questions = questionsById(scale)
  const gate = (scale.gates ?? []).find(({ level, domain, question, everyDomain, min }) => {
    const target = everyDomain === true || (domain !== undefined && ids.has(domain) && !questions.has(domain)) || (question !== undefined && questions.has(question))
    return !levels.has(level) || !target || !(min >= 0 && min <= 1)
  })
  return gate ? `the gate ${gate.id} has no level, no target or no least value` : null
}

function domainProblem(domain: Domain, ids: Set<string>, depth: number): string | null {
  if (depth > MAX_DEPTH) return `${domain.id} holds itself, or is nested too deeply`
  const own = nodeProblem(domain, ids)
  if (own !== null) return own
  const inside = [...(domain.questions ?? []).map((question) => nodeProblem(question, ids)), ...(domain.domains ?? []).map((child) => domainProblem(child, ids, depth + 1))]
  return inside.find((problem) => problem !== null) ?? null
}

function nodeProblem({ id, weight }: Domain | Question, ids: Set<string>): string | null {
  if (ids.has(id)) return `the id ${id} is taken twice, or holds itself`
  ids.add(id)
  return weight >= 0 && Number.isFinite(weight) ? null : `the weight of ${id} is not a number of at least 0`
}
