import type { Hit } from '@communaux/report'
import type { Question } from '../data/types.ts'
import type { Answer } from '../model/answers.ts'
import { questionsById } from '../model/walk.ts'
import type { AnswersTarget } from './rule.ts'

/** The hits of a test on each answer whose question is known, in the order of the answers. */
export function eachAnswer({ answers, scale }: AnswersTarget, test: (question: Question, answer: Answer) => Hit | null): Hit[] {
  const known = questionsById(scale)
  return Object.entries(answers.answers).flatMap(([id, answer]) => {
    const question = known.get(id)
    const hit = question && test(question, answer)
    return hit ? [{ path: ['answers', id], ...hit }] : []
  })
}
