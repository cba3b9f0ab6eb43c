import type { RuleExamples } from '@communaux/report/testing'
import { question, target } from './kit.examples.ts'
import type { AnswersTarget } from './rule.ts'

export const answersUnknownQuestionExamples: RuleExamples<AnswersTarget> = {
  rule: 'label/answers-unknown-question',
  examples: [
    { name: 'known', target: target({ a: { value: true } }, [question('a')]), expect: 'passes' },
    { name: 'unknown', target: target({ b: { value: true } }, [question('a')]), expect: 'fails' },
    { name: 'a key of the prototype', target: target(Object.fromEntries([['__proto__', { value: true }]]), [question('a')]), expect: 'fails' },
  ],
}
