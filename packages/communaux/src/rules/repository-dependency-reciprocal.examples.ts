import type { RuleExamples } from '@communaux/report/testing'
import type { Repository } from '../model/repository.ts'
import type { Dependencies } from '../model/town.ts'
import { repository } from './repository.examples.ts'

const on = (licence: string | null, dependencies: Dependencies): Repository => {
  const plain = repository(licence === null ? [] : [['LICENSE', licence]])
  return { ...plain, row: { ...plain.row, dependencies } }
}
const AGPL = { packages: 4, reciprocal: [{ name: 'fond-de-carte-exemple', licence: 'AGPL-3.0-only' }] }

export const examples: RuleExamples<Repository> = {
  rule: 'communaux/repository-dependency-reciprocal',
  examples: [
    { name: 'no lockfile', target: repository([['LICENSE', 'MIT']]), expect: 'not-applicable' },
    { name: 'nothing reciprocal', target: on('MIT', { packages: 4, reciprocal: [] }), expect: 'passes' },
    { name: 'reciprocal itself', target: on('AGPL-3.0-or-later', AGPL), expect: 'passes' },
    { name: 'MIT on AGPL', target: on('MIT', AGPL), expect: 'unknown' },
    { name: 'no licence on AGPL', target: on(null, AGPL), expect: 'unknown' },
  ],
}
