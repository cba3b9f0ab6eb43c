import type { RuleExamples } from '@communaux/report/testing'
import { question, target } from './kit.examples.ts'
import type { AnswersTarget } from './rule.ts'

export const answersValueExamples: RuleExamples<AnswersTarget> = {
  rule: 'label/answers-value',
  examples: [
    { name: 'yes', target: target({ a: { value: true } }, [question('a')]), expect: 'passes' },
    { name: 'not applicable is no value', target: target({ a: { notApplicable: 'rien' } }, [question('a')]), expect: 'passes' },
    { name: 'a word for a yes-no', target: target({ a: { value: 'oui' } }, [question('a')]), expect: 'fails' },
    { name: 'a share above 1', target: target({ a: { value: 80 } }, [question('a', { kind: 'share' })]), expect: 'fails' },
    { name: 'a status above 1', target: target({ a: { value: { done: 0.8, planned: 0.3, notDone: 0 } } }, [question('a', { kind: 'status' })]), expect: 'fails' },
    { name: 'a negative count', target: target({ a: { value: -1 } }, [question('a', { kind: 'count' })]), expect: 'fails' },
  ],
}
