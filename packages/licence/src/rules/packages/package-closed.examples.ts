import type { RuleExamples } from '@communaux/report/testing'
import type { InventoryPackage } from '../../model/inventory/types.ts'
import { pack } from '../support/example-package.ts'

export const packageClosedExamples: RuleExamples<InventoryPackage> = {
  rule: 'licence/package-closed',
  examples: [
    { name: 'UNLICENSED', target: pack({ declared: 'UNLICENSED' }), expect: 'unknown' },
    { name: 'proprietary de Composer', target: pack({ declared: ['proprietary'], ecosystem: 'composer' }), expect: 'unknown' },
    { name: 'MIT', target: pack({ declared: 'MIT' }), expect: 'passes' },
    { name: 'rien', target: pack({}), expect: 'not-applicable' },
  ],
}
