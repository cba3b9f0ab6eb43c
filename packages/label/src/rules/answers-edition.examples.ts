import type { RuleExamples } from '@communaux/report/testing'
import { question, target } from './kit.examples.ts'
import type { AnswersTarget } from './rule.ts'

export const answersEditionExamples: RuleExamples<AnswersTarget> = {
  rule: 'label/answers-edition',
  examples: [
    { name: 'all agree', target: target({}, [question('a')]), expect: 'passes' },
    { name: 'not said', target: target({}, [question('a')], { edition: '', scale: '' }), expect: 'passes' },
    { name: 'answers of last year', target: target({}, [question('a')], { edition: 'essai-2025' }), expect: 'fails' },
  ],
}
