import type { RuleExamples } from '@communaux/report/testing'
import type { Repository } from '../model/repository.ts'
import { repository } from './repository.examples.ts'

export const examples: RuleExamples<Repository> = {
  rule: 'communaux/repository-licences-agree',
  examples: [
    { name: 'the same twice', target: repository([['LICENSE', 'MIT'], ['package.json', 'MIT']]), expect: 'passes' },
    { name: 'two licences', target: { ...repository([['LICENSE', 'CECILL-2.1'], ['composer.json', 'GPL-2.0-only']]), contradicts: true }, expect: 'fails' },
    { name: 'said once', target: repository([['LICENSE', 'MIT']]), expect: 'not-applicable' },
  ],
}
