import type { RuleExamples } from '@communaux/report/testing'
import type { Repository } from '../model/repository.ts'
import { repository } from './repository.examples.ts'

const without = repository([])

export const examples: RuleExamples<Repository> = {
  rule: 'communaux/repository-publiccode',
  examples: [
    { name: 'there is one', target: { ...without, row: { ...without.row, publiccode: true } }, expect: 'passes' },
    { name: 'there is none', target: without, expect: 'fails' },
  ],
}
