import type { Hit, RuleInfo } from '@communaux/report'
import { answersShape } from '../read/answers.ts'
import { readShape } from '../read/json.ts'
import type { InputRule } from './rule.ts'

/** A problem of reading as a rule of the registry: it holds when answers are read without meeting it. */
export function inputRule(info: RuleInfo): InputRule {
  return {
    ...info,
    check: (input) =>
      readShape(input, answersShape)
        .findings.filter(({ rule }) => rule === info.id)
        .map(({ path, message }): Hit => (path ? { path, message } : { message })),
  }
}
