import type { RuleExamples } from '@communaux/report/testing'
import type { InventoryPackage } from '../../model/inventory/types.ts'
import { pack } from '../support/example-package.ts'

export const packageUnreadableExamples: RuleExamples<InventoryPackage> = {
  rule: 'licence/package-unreadable',
  examples: [
    { name: 'renvoi à un fichier', target: pack({ declared: 'SEE LICENSE IN LICENSE.md' }), expect: 'unknown' },
    { name: 'BSD sans précision', target: pack({ declared: 'BSD' }), expect: 'unknown' },
    { name: 'MIT', target: pack({ declared: 'MIT' }), expect: 'passes' },
    { name: 'rien', target: pack({}), expect: 'not-applicable' },
  ],
}
