import { answersFromProposals, communaux2026, conflicts, editions, emptyAnswers, profileFromFacts, propose, score, tnl2025, type Answers, type Edition, type Scale } from '@communaux/label'
import type { Evidence, Proposal } from '@communaux/report'
import type { Estimate, TownSources } from '../model/town.ts'

/**
 * What the facts propose, and the estimate made of a person's answers with their blanks filled by the
 * proposals. A person's answer is never touched: where the two differ, both are given.
 *
 * @param now ISO date and time: a proposal that has expired fills nothing
 * @example estimateOf([], {}, '2026-10-15').estimate.result.coverage // 0
 */
export function estimateOf(facts: readonly Evidence[], sources: TownSources, now: string): { proposals: readonly Proposal[]; estimate: Estimate } {
  const scale: Scale = sources.scale ?? communaux2026
  const edition: Edition = sources.edition ?? editions.find(({ id }) => id === scale.edition) ?? tnl2025
  const proposals = propose(facts, scale)
  const said: Answers = sources.answers ?? emptyAnswers({}, edition, scale)
  const profile = profileFromFacts(facts, { ...sources.profile, ...said.profile })
  const answers = answersFromProposals(proposals, { ...said, profile }, { now })
  return { proposals, estimate: { answers, edition, scale, result: score(answers, { edition, scale }), conflicts: conflicts(said, proposals, scale) } }
}
