import type { RuleExamples } from '@communaux/report/testing'
import type { Repository } from '../model/repository.ts'
import { repository } from './repository.examples.ts'

export const examples: RuleExamples<Repository> = {
  rule: 'communaux/repository-licence-listed',
  examples: [
    { name: 'on the list', target: repository([['LICENSE', 'EUPL-1.2']]), expect: 'passes' },
    { name: 'family of the list', target: repository([['LICENSE', 'GPL-2.0-only']], 'family'), expect: 'passes' },
    { name: 'not on the list', target: repository([['LICENSE', 'WTFPL']], 'not-listed'), expect: 'fails' },
    { name: 'not recognised', target: repository([['LICENSE', 'Nos conditions']], 'unknown'), expect: 'unknown' },
    { name: 'nothing stated', target: repository([], 'not-stated'), expect: 'not-applicable' },
    { name: 'files that contradict each other have a rule of their own', target: { ...repository([['LICENSE', 'MIT']], 'not-listed'), contradicts: true }, expect: 'not-applicable' },
  ],
}
