import type { RuleExamples } from '@communaux/report/testing'
import type { Repository } from '../model/repository.ts'
import { repository } from './repository.examples.ts'

export const examples: RuleExamples<Repository> = {
  rule: 'communaux/repository-licence-stated',
  examples: [
    { name: 'LICENSE says it', target: repository([['LICENSE', 'MIT']]), expect: 'passes' },
    { name: 'nothing says it', target: repository([]), expect: 'fails' },
  ],
}
