import type { RuleExamples } from '@communaux/report/testing'
import type { InventoryPackage } from '../../model/inventory/types.ts'
import { pack } from '../support/example-package.ts'

export const packageNotStatedExamples: RuleExamples<InventoryPackage> = {
  rule: 'licence/package-not-stated',
  examples: [
    { name: 'rien', target: pack({}), expect: 'unknown' },
    { name: 'NOASSERTION', target: pack({ declared: 'NOASSERTION' }), expect: 'unknown' },
    { name: 'MIT', target: pack({ declared: 'MIT' }), expect: 'passes' },
    { name: 'phrase', target: pack({ declared: 'SEE LICENSE IN LICENSE.md' }), expect: 'passes' },
  ],
}
