import { answerText, proofState, questionsById, type Answer, type Explanation, type Question } from '@communaux/label'
import type { Evidence } from '@communaux/report'
import type { Standing } from './estimate.ts'
import type { Result } from './result.ts'

/** Something that already holds: a question worth all its points, proven, that no measure contradicts. */
export interface Held {
  readonly question: Question
  readonly answer: Answer
  /** The fact that was measured; null when a person answered. */
  readonly fact: Evidence | null
}

/** In the order of the scale. */
export function heldOf({ result, scale, answers, proposals, own, conflicts }: Standing, { facts }: Pick<Result, 'facts'>): Held[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const questions = questionsById(scale)
  return leavesOf(result.explanation).filter(isWhole).flatMap(({ id }): Held[] => {
    const question = questions.get(id)
    const answer = answers.answers[id]
    const fact = own.has(id) ? undefined : byId.get(proposals.get(id)?.because[0] ?? '')
    const sure = answer && !('notApplicable' in answer) && proofState(answer) === 'proven' && !conflicts.has(id)
    return question && sure ? [{ question, answer, fact: fact ?? null }] : []
  })
}

const leavesOf = (node: Explanation): Explanation[] => (node.kind === 'question' ? [node] : node.children.flatMap(leavesOf))

const isWhole = ({ state, points }: Explanation): boolean => state === 'answered' && points.of > 0 && points.min === points.of

/** What a person said, in words. */
export const saidOf = ({ question, answer }: Held): ReturnType<typeof answerText> => answerText(question, answer)
