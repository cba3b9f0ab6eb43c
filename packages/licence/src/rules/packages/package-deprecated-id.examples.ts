import type { RuleExamples } from '@communaux/report/testing'
import type { InventoryPackage } from '../../model/inventory/types.ts'
import { pack } from '../support/example-package.ts'

export const packageDeprecatedIdExamples: RuleExamples<InventoryPackage> = {
  rule: 'licence/package-deprecated-id',
  examples: [
    { name: 'GPL-2.0', target: pack({ declared: 'GPL-2.0' }), expect: 'fails' },
    { name: 'LGPL-2.1 dans un choix', target: pack({ declared: '(MIT OR LGPL-2.1)' }), expect: 'fails' },
    { name: 'LGPL-2.1-or-later', target: pack({ declared: 'LGPL-2.1-or-later' }), expect: 'passes' },
    { name: 'MIT', target: pack({ declared: 'MIT' }), expect: 'passes' },
    { name: 'rien', target: pack({}), expect: 'not-applicable' },
  ],
}
