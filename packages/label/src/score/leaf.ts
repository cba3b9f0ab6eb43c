import type { Question } from '../data/types.ts'
import { type Answers, type ProofState, proofState } from '../model/answers.ts'
import { type Bounds, exactly } from '../model/bounds.ts'
import { ZERO } from '../model/ratio.ts'
import type { AnswerProblem } from '../model/result.ts'
import { KINDS } from '../questions/index.ts'
import { concerns } from '../questions/profile.ts'

/** Whether something counts: surely, surely not, or depending on what is still unknown. */
export type Presence = 'in' | 'maybe' | 'out'

export type LeafState = 'answered' | 'open' | 'not-applicable' | 'not-concerned'

/** One question with its answer: whether it counts, what it is worth, how it is proven. */
export interface Leaf extends Bounds {
  readonly presence: Presence
  readonly state: LeafState
  readonly proof?: ProofState
  readonly problem?: AnswerProblem
}

const NOT_CONCERNED: Leaf = { ...exactly(ZERO), presence: 'out', state: 'not-concerned' }
const NOT_APPLICABLE: Leaf = { ...exactly(ZERO), presence: 'out', state: 'not-applicable' }

/** Reads one question. A bad answer leaves it open and says why: never a no. */
export function leafOf(question: Question, { answers, profile }: Answers): Leaf {
  const concern = concerns(question.profiles, profile)
  if (concern === 'no') return NOT_CONCERNED
  const presence = concern === 'open' ? 'maybe' : 'in'
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
  if (!answer) return openLeaf(question, presence)
  if ('notApplicable' in answer) {
    if (!question.naAllowed) return openLeaf(question, presence, 'not-applicable-refused')
    return answer.notApplicable.trim() === '' ? openLeaf(question, presence, 'no-reason') : NOT_APPLICABLE
  }
  const worth = KINDS[question.kind].worth(question, answer.value)
  return worth ? { lo: worth.lo, hi: worth.hi, presence, state: 'answered', proof: proofState(answer) } : openLeaf(question, presence, 'bad-value')
}

function openLeaf(question: Question, presence: Presence, problem?: AnswerProblem): Leaf {
  const { lo, hi } = KINDS[question.kind].range(question)
  const leaf: Leaf = { lo, hi, presence: question.naAllowed ? 'maybe' : presence, state: 'open' }
  return problem ? { ...leaf, problem } : leaf
}
