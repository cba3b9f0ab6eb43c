import type { Answers, Domain, Gate, NaMode, Question, Scale } from '../src/index.ts'

/** What a node is worth in one completion: its value and the part of its weight that counts; null when it does not. */
type Worth = { value: number; size: number } | null

export interface Completion {
  readonly share: number | null
  readonly level: number
}

/** A value in place of an answer: a number from 0 to 1, or null for « sans objet ». */
type Assignment = ReadonlyMap<string, number | null>

/**
 * Every completion of the open answers, one by one, by the plain reading of the definition in doubles. Slow on
 * purpose, and written without looking at the engine.
 */
export function completions(scale: Scale, answers: Answers): Completion[] {
  const questions = allQuestions(scale.domains)
  const choices = questions.map((question) => possible(question, answers))
  return product(choices).map((values) => {
    const assignment: Assignment = new Map(questions.map((question, index) => [question.id, values[index] ?? null]))
    const root = { id: '', name: { fr: '', en: '' }, weight: 1, na: 'exclude' as const, domains: scale.domains }
    const worth = domainWorth(root, assignment, scale.na)
    return { share: worth ? worth.value : null, level: levelOf(scale, assignment, worth) }
  })
}

export const allQuestions = (domains: readonly Domain[]): Question[] =>
  domains.flatMap((domain) => [...allQuestions(domain.domains ?? []), ...(domain.questions ?? [])])

function possible(question: Question, { answers }: Answers): (number | null)[] {
  const answer = answers[question.id]
  if (answer) return ['notApplicable' in answer ? null : valueOf(question, answer.value)]
  const values: (number | null)[] = question.options ? question.options.map(({ value }) => value) : [0, 1]
  return question.naAllowed ? [...values, null] : values
}

function valueOf(question: Question, value: unknown): number {
  if (typeof value === 'string') return question.options?.find(({ id }) => id === value)?.value ?? 0
  return Number(value)
}

function domainWorth(domain: Domain, assignment: Assignment, inherited: NaMode): Worth {
  const na = domain.na ?? inherited
  const parts = [
    ...(domain.domains ?? []).map((child) => ({ weight: child.weight, worth: domainWorth(child, assignment, domain.id === '' ? inherited : na) })),
    ...(domain.questions ?? []).map(({ id, weight }) => ({ weight, worth: questionWorth(assignment.get(id) ?? null) })),
  ].filter(({ weight }) => weight > 0)
  const counted = parts.flatMap(({ weight, worth }) => (worth ? [{ weight: weight * worth.size, value: worth.value }] : []))
  if (counted.length === 0) return null
  const total = sum(parts.map(({ weight }) => weight))
  const kept = sum(counted.map(({ weight }) => weight))
  if (na === 'equal') {
    const bonus = (total - kept) / counted.length
    return { value: sum(counted.map(({ weight, value }) => (weight + bonus) * value)) / total, size: 1 }
  }
  return { value: sum(counted.map(({ weight, value }) => weight * value)) / kept, size: na === 'exclude' ? kept / total : 1 }
}

const questionWorth = (value: number | null): Worth => (value === null ? null : { value, size: 1 })

function levelOf(scale: Scale, assignment: Assignment, root: Worth): number {
  if (!root) return -1
  const levels = [...scale.levels].sort((a, b) => a.from - b.from)
  let held = -1
  for (const [index, { id, from }] of levels.entries()) {
    if (root.value < from - EPSILON) break
    if (!(scale.gates ?? []).filter(({ level }) => level === id).every((gate) => passes(gate, scale, assignment))) break
    held = index
  }
  return held
}

function passes(gate: Gate, scale: Scale, assignment: Assignment): boolean {
  const targets = gate.everyDomain
    ? scale.domains.map((domain) => domainWorth(domain, assignment, scale.na))
    : gate.domain !== undefined
      ? [findDomain(scale.domains, gate.domain, assignment, scale.na)]
      : [questionWorth(assignment.get(gate.question ?? '') ?? null)]
  return targets.every((worth) => worth === null || worth.value >= gate.min - EPSILON)
}

function findDomain(domains: readonly Domain[], id: string, assignment: Assignment, inherited: NaMode): Worth {
  for (const domain of domains) {
    if (domain.id === id) return domainWorth(domain, assignment, inherited)
    const inside = findDomain(domain.domains ?? [], id, assignment, domain.na ?? inherited)
    if (inside) return inside
  }
  return null
}

/** Doubles are not exact here: the engine is. */
export const EPSILON = 1e-9

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((all, list) => all.flatMap((head) => list.map((item) => [...head, item])), [[]])
}
