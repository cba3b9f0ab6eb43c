import type { Actor, Effort, Localized } from '@communaux/report'
import type { Edition, Scale } from '../data/types.ts'
import type { Answers, AnswerValue } from '../model/answers.ts'
import { LabelError } from '../model/error.ts'
import { add, compare, divide, type Ratio, ratioOf, toNumber } from '../model/ratio.ts'
import { compile } from '../score/compile.ts'
import { evaluate } from '../score/evaluate.ts'
import { score } from '../score/score.ts'
import { spread } from '../score/spread.ts'
import { usable } from '../score/usable.ts'
import { type Candidate, EFFORT_HOURS, type EffortHours, type Problem, stateProblem } from './problem.ts'
import { cheapest } from './search.ts'
import { bestAnswer } from './target.ts'

export interface NextOptions {
  readonly edition: Edition
  readonly scale: Scale
  /** The level to reach. Default: the first one above the lower end. */
  readonly to?: string
  /** Hours of work that each effort stands for. */
  readonly hours?: EffortHours
}

/** One answer to better: what it moves, who does it, how long it takes. */
export interface Step {
  readonly question: string
  readonly text: Localized
  /** `open`: nobody has answered yet, it may be held already. */
  readonly state: 'open' | 'to-better'
  /** The answer that is worth the most; null for a text. */
  readonly value: AnswerValue | null
  /** How many points the lower end of the bar gains. */
  readonly points: number
  /** Hours. */
  readonly cost: number
  readonly who?: Actor
  readonly effort: Effort
  /** Question to hold first. */
  readonly needs?: string
}

export interface NextSteps {
  /** The level aimed at; null when the highest is held. */
  readonly to: string | null
  /** Prerequisites first, then what moves the bar most for an hour. */
  readonly steps: readonly Step[]
  /** Hours in all; null when no set of answers is enough. */
  readonly cost: number | null
  /** Id of the condition that cannot be met, when one cannot. */
  readonly impossible?: string
}

/**
 * The cheapest set of answers to the next level: exact, conditions and prerequisites included.
 *
 * @throws LabelError `unknown-level` when `to` is not a level of the scale
 * @example nextSteps(answers, { edition: tnl2025, scale: communaux2026 }) // { to: 'argent', steps: […], cost: 41.5 }
 */
export function nextSteps(answers: Answers, { edition, scale, to, hours = EFFORT_HOURS }: NextOptions): NextSteps {
  checkHours(hours)
  const { level, levels } = score(answers, { edition, scale })
  const ids = levels.map(({ id }) => id)
  if (to !== undefined && !ids.includes(to)) throw new LabelError(`no level “${to}” in ${scale.id}`, { kind: 'unknown-level', level: to, known: ids })
  const aim = to ?? ids[level.min === null ? 0 : ids.indexOf(level.min) + 1]
  if (aim === undefined || (level.min !== null && ids.indexOf(aim) <= ids.indexOf(level.min))) return { to: aim ?? null, steps: [], cost: 0 }
  const problem = problemFor(answers, scale, aim, hours)
  const chosen = problem.impossible === null ? cheapest(problem) : null
  if (!chosen) return { to: aim, steps: [], cost: null, ...(problem.impossible !== null && { impossible: problem.impossible }) }
  const steps = inOrder(chosen.flatMap((id) => problem.candidates.get(id) ?? []), hours)
  return { to: aim, steps, cost: toNumber(steps.map(({ cost }) => ratioOf(cost)).reduce(add, ratioOf(0))) }
}

/**
 * Every answer that can still be bettered, best first: what moves the bar most for an hour of work.
 *
 * @example moves(answers, { edition: tnl2025, scale: communaux2026 }).slice(0, 5)
 */
export function moves(answers: Answers, { scale, hours = EFFORT_HOURS }: NextOptions): readonly Step[] {
  checkHours(hours)
  return inOrder([...problemFor(answers, scale, '', hours).candidates.values()], hours)
}

function checkHours(hours: EffortHours): void {
  for (const [effort, value] of Object.entries(hours)) {
    if (!(value > 0 && Number.isFinite(value))) throw new LabelError(`hours.${effort} must be a positive number`, { kind: 'bad-option', option: `hours.${effort}`, value })
  }
}

function problemFor(answers: Answers, scale: Scale, to: string, hours: EffortHours): Problem {
  const { root: tree, unit } = compile(usable(scale))
  const root = evaluate(tree, answers, scale.zeroWeights)
  return stateProblem(scale, root, spread(root, unit), to, hours)
}

function inOrder(candidates: readonly Candidate[], hours: EffortHours): Step[] {
  const byWorth = [...candidates].sort((a, b) => compare(worth(b), worth(a)))
  const ids = new Set(candidates.map(({ node }) => node.node.id))
  const done = new Set<string>()
  const ordered: Candidate[] = []
  const place = (candidate: Candidate): void => {
    const { id, question } = candidate.node.node
    if (done.has(id)) return
    done.add(id)
    const first = question.needs !== undefined && ids.has(question.needs) ? candidates.find(({ node }) => node.node.id === question.needs) : undefined
    if (first) place(first)
    ordered.push(candidate)
  }
  byWorth.forEach(place)
  return ordered.map((candidate) => stepOf(candidate, hours))
}

const worth = ({ points, cost }: Candidate): Ratio => divide(points, ratioOf(cost))

function stepOf({ node, points }: Candidate, hours: EffortHours): Step {
  const { question } = node.node
  const effort = question.effort ?? 'hours'
  return {
    question: question.id,
    text: question.text,
    state: node.leaf.state === 'open' ? 'open' : 'to-better',
    value: bestAnswer(question),
    points: toNumber(points),
    cost: hours[effort],
    effort,
    ...(question.who && { who: question.who }),
    ...(question.needs !== undefined && { needs: question.needs }),
  }
}
