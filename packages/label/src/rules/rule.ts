import type { Rule } from '@communaux/report/rules'
import type { Edition, Scale } from '../data/types.ts'
import type { Answers } from '../model/answers.ts'

/** A rule on a scale, read alone. */
export type ScaleRule = Rule<Scale>

/** Answers with what they answer to. */
export interface AnswersTarget {
  readonly answers: Answers
  readonly scale: Scale
  readonly edition?: Edition
}

export type AnswersRule = Rule<AnswersTarget>

/** A rule on an input not read yet: any value that a JSON or YAML reader can give, or a JSON text. */
export type InputRule = Rule<unknown>
