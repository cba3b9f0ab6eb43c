import type { Question, QuestionKind } from '../data/types.ts'
import type { AnswerValue } from '../model/answers.ts'
import type { Bounds } from '../model/bounds.ts'

/** How one kind of question is answered and what an answer is worth, 0 to 1. */
export interface Kind {
  readonly id: QuestionKind
  /** What an unknown answer can be worth. */
  range(question: Question): Bounds
  /** What a value is worth; null when it is not an answer of this kind. */
  worth(question: Question, value: AnswerValue): Bounds | null
}

export const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1
