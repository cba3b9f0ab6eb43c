import { type Finding, finding } from '@communaux/report'
import { runRules } from '@communaux/report/rules'
import { answersRules } from '../rules/answers-rules.ts'
import type { AnswersTarget } from '../rules/rule.ts'

/**
 * What is to be said of answers, given their scale.
 *
 * @example checkAnswers({ answers: emptyAnswers({}), scale: communaux2026 }).length // 0
 */
export function checkAnswers(target: AnswersTarget): readonly Finding[] {
  return runRules(answersRules, [target], undefined).hits.map(({ rule, hit }) => finding(rule, hit))
}
