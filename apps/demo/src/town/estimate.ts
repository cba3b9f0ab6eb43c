import { emptyAnswers, type Answer, type Answers, type Conflict } from '@communaux/label'
import type { Proposal } from '@communaux/report'
import { actionsOf, estimateOf, type Action, type Estimate } from 'communaux'
import type { StoredAnswer } from '../store/port.ts'
import type { Result } from './result.ts'
import type { Town } from './town.ts'

/** Where a collectivity stands today: the last collection's facts with the answers given since. */
export interface Standing extends Pick<Estimate, 'edition' | 'scale' | 'answers' | 'result'> {
  /** What to do, as measured: an answer that the measures contradict does not hide the work. */
  readonly actions: readonly Action[]
  /** What people saved, by question. */
  readonly own: ReadonlyMap<string, StoredAnswer>
  /** The last version of each question's answer, those taken back included. */
  readonly versions: ReadonlyMap<string, number>
  /** What was measured, by question. */
  readonly proposals: ReadonlyMap<string, Proposal>
  /** « Vous dites / nous mesurons », by question. */
  readonly conflicts: ReadonlyMap<string, Conflict>
}

const made = new WeakMap<Result, { readonly answers: string; readonly standing: Standing }>()

/** A person's answer is never overwritten: proposals only fill blanks. Made again only when an answer changes. */
export function standingOf(town: Town, stored: readonly StoredAnswer[], result: Result): Standing {
  const answers = JSON.stringify(stored.map(({ question, version }) => [question, version]))
  const known = made.get(result)
  if (known?.answers === answers) return known.standing
  const standing = makeStanding(town, stored, result)
  made.set(result, { answers, standing })
  return standing
}

function makeStanding(town: Town, stored: readonly StoredAnswer[], { facts, report, at }: Result): Standing {
  const own = new Map(stored.filter(({ answer }) => answer !== null).map((one) => [one.question, one]))
  const answers = answersOf(town, stored)
  const sources = { answers, ...(town.profile && { profile: town.profile }) }
  const { proposals, estimate } = estimateOf(facts, sources, at)
  const { conflicts } = estimate
  const measured = conflicts.length === 0 ? estimate : estimateOf(facts, { ...sources, answers: without(answers, conflicts) }, at).estimate
  return {
    ...estimate,
    actions: actionsOf(measured, proposals, facts, report),
    own,
    versions: new Map(stored.map(({ question, version }) => [question, version])),
    proposals: new Map(proposals.map((proposal) => [proposal.question, proposal])),
    conflicts: new Map(conflicts.map((conflict) => [conflict.question, conflict])),
  }
}

/** The answers that no measure contradicts. */
function without(answers: Answers, conflicts: readonly Conflict[]): Answers {
  const disputed = new Set(conflicts.map(({ question }) => question))
  return { ...answers, answers: Object.fromEntries(Object.entries(answers.answers).filter(([question]) => !disputed.has(question))) }
}

/** People's answers in the shape that the label reads. */
export function answersOf(town: Town, stored: readonly StoredAnswer[]): Answers {
  const said = stored.filter((one): one is StoredAnswer & { answer: Answer } => one.answer !== null)
  return { ...emptyAnswers(town.profile), answers: Object.fromEntries(said.map(({ question, answer }) => [question, answer])) }
}
