import type { RuleExamples } from '@communaux/report/testing'
import { question, target } from './kit.examples.ts'
import type { AnswersTarget } from './rule.ts'

export const answersNotApplicableRefusedExamples: RuleExamples<AnswersTarget> = {
  rule: 'label/answers-not-applicable-refused',
  examples: [
    { name: 'allowed', target: target({ a: { notApplicable: 'pas d’école' } }, [question('a', { naAllowed: true })]), expect: 'passes' },
    { name: 'not allowed', target: target({ a: { notApplicable: 'pas envie' } }, [question('a')]), expect: 'fails' },
  ],
}
