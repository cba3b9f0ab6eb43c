import type { RuleExamples } from '@communaux/report/testing'
import type { InventoryPackage } from '../../model/inventory/types.ts'
import { pack } from '../support/example-package.ts'

export const packageNotSpdxExamples: RuleExamples<InventoryPackage> = {
  rule: 'licence/package-not-spdx',
  examples: [
    { name: 'Apache 2.0', target: pack({ declared: 'Apache License, Version 2.0' }), expect: 'fails' },
    { name: 'ancienne liste de npm', target: pack({ declared: [{ type: 'MIT' }, { type: 'Apache 2.0' }] }), expect: 'fails' },
    { name: 'MIT', target: pack({ declared: 'MIT' }), expect: 'passes' },
    { name: 'choix SPDX', target: pack({ declared: '(MIT OR CC0-1.0)' }), expect: 'passes' },
    { name: 'rien', target: pack({}), expect: 'not-applicable' },
  ],
}
