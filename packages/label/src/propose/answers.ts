import type { Proposal } from '@communaux/report'
import type { Answer, Answers, AnswerValue, GivenAnswer } from '../model/answers.ts'
import { emptyAnswers } from '../model/empty-answers.ts'

export interface FillOptions {
  /** ISO day or time: proposals that have expired by then are left out. Without it, all are taken. */
  readonly now?: string
}

/**
 * Answers with their blanks filled by proposals. A person's answer is never touched, whatever the confidence; an older
 * proposal that nobody confirmed is replaced.
 *
 * @example answersFromProposals(propose(facts), emptyAnswers({ kind: 'commune' }))
 */
export function answersFromProposals(proposals: readonly Proposal[], into: Answers = emptyAnswers(), { now }: FillOptions = {}): Answers {
  const filled = new Map(Object.entries(into.answers))
  for (const proposal of proposals) {
    const expired = now !== undefined && proposal.expiresAt !== undefined && proposal.expiresAt < now.slice(0, 10)
    if (proposal.confidence > 0 && !expired && isBlank(filled.get(proposal.question))) filled.set(proposal.question, proposedAnswer(proposal))
  }
  return { ...into, answers: Object.fromEntries(filled) }
}

/**
 * Nobody has answered: nothing, or a proposal from facts that nobody has confirmed.
 *
 * @example isBlank({ value: true }) // false
 */
export const isBlank = (answer: Answer | undefined): boolean => !answer || ('proposed' in answer && answer.proposed.origin !== 'migration')

function proposedAnswer({ value, confidence, because, needsHuman, expiresAt }: Proposal): GivenAnswer {
  const proposed = { confidence, because, ...(needsHuman && { needsHuman }), ...(expiresAt !== undefined && { expiresAt }) }
  return { value: value as AnswerValue, proofs: because, proposed }
}
