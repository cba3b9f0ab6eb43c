import type { RuleExamples } from '@communaux/report/testing'
import { question, target } from './kit.examples.ts'
import type { AnswersTarget } from './rule.ts'

export const answersNotApplicableReasonExamples: RuleExamples<AnswersTarget> = {
  rule: 'label/answers-not-applicable-reason',
  examples: [
    { name: 'with its reason', target: target({ a: { notApplicable: 'pas d’école' } }, [question('a', { naAllowed: true })]), expect: 'passes' },
    { name: 'without', target: target({ a: { notApplicable: ' ' } }, [question('a', { naAllowed: true })]), expect: 'fails' },
  ],
}
