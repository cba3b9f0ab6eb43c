import type { RuleExamples } from '@communaux/report/testing'
import type { Repository } from '../model/repository.ts'
import { repository } from './repository.examples.ts'

const plain = repository([['publiccode.yml', 'MIT']])

export const examples: RuleExamples<Repository> = {
  rule: 'communaux/repository-publiccode-values',
  examples: [
    { name: 'no publiccode.yml', target: plain, expect: 'not-applicable' },
    { name: 'nothing to say', target: { ...plain, publiccodeFaults: [] }, expect: 'passes' },
    { name: 'an address without its scheme', target: { ...plain, publiccodeFaults: ['url'] }, expect: 'fails' },
  ],
}
