import {
  answersFromProposals, communaux2026, conflicts, emptyAnswers, score, tnl2025, type Answer, type Answers, type Conflict, type Edition, type Profile, type Scale,
  type ScoreResult,
} from '@communaux/label'
import type { Proposal } from '@communaux/report'
import type { StoredAnswer } from '../store/port.ts'
import type { Result } from './result.ts'
import type { Town } from './town.ts'

/** Where a collectivity stands for the label, from what its people said and what was measured. */
export interface Estimate {
  readonly edition: Edition
  readonly scale: Scale
  /** People's answers, and proposals where nobody has answered. */
  readonly answers: Answers
  readonly result: ScoreResult
  /** What people saved, by question. */
  readonly own: ReadonlyMap<string, StoredAnswer>
  /** What was measured, by question. */
  readonly proposals: ReadonlyMap<string, Proposal>
  /** « Vous dites / nous mesurons », by question. */
  readonly conflicts: ReadonlyMap<string, Conflict>
}

/** A proposal only fills a blank: it never overwrites a person's answer. */
export function estimateOf(town: Town, stored: readonly StoredAnswer[], { proposals }: Pick<Result, 'proposals'>): Estimate {
  const own = new Map(stored.filter(({ answer }) => answer !== null).map((one) => [one.question, one]))
  const said: Answers = { ...emptyAnswers(profileOf(town)), answers: Object.fromEntries([...own].map(([question, { answer }]) => [question, answer as Answer])) }
  const answers = answersFromProposals(proposals, said)
  const [edition, scale] = [tnl2025, communaux2026]
  return {
    edition,
    scale,
    answers,
    result: score(answers, { edition, scale }),
    own,
    proposals: new Map(proposals.map((proposal) => [proposal.question, proposal])),
    conflicts: new Map(conflicts(said, proposals, scale).map((conflict) => [conflict.question, conflict])),
  }
}

const profileOf = ({ population, agents, sample }: Town): Profile => ({
  ...(sample && { kind: 'commune' as const }),
  ...(population !== undefined && { population }),
  ...(agents !== undefined && { agents }),
})
