import { answersEdition } from './answers-edition.ts'
import { answersNotApplicableReason } from './answers-not-applicable-reason.ts'
import { answersNotApplicableRefused } from './answers-not-applicable-refused.ts'
import { answersUnknownQuestion } from './answers-unknown-question.ts'
import { answersValue } from './answers-value.ts'
import type { AnswersRule } from './rule.ts'

/** On answers with their scale. */
export const answersRules: readonly AnswersRule[] = [answersEdition, answersNotApplicableReason, answersNotApplicableRefused, answersUnknownQuestion, answersValue]
