import { readdirSync } from 'node:fs'
import { exampleCases, registryProblems, type RuleExamples } from '@communaux/report/testing'
import { describe, expect, it } from 'vitest'
import { type InventoryPackage, PACKAGE_RULES } from '../src/index.ts'
import { INVENTORY_FAULTS } from '../src/read/inventory/faults.ts'
import { packageClosedExamples } from '../src/rules/packages/package-closed.examples.ts'
import { packageDeprecatedIdExamples } from '../src/rules/packages/package-deprecated-id.examples.ts'
import { packageNotSpdxExamples } from '../src/rules/packages/package-not-spdx.examples.ts'
import { packageNotStatedExamples } from '../src/rules/packages/package-not-stated.examples.ts'
import { packageUnreadableExamples } from '../src/rules/packages/package-unreadable.examples.ts'

const EXAMPLES: readonly RuleExamples<InventoryPackage>[] = [
  packageClosedExamples,
  packageDeprecatedIdExamples,
  packageNotSpdxExamples,
  packageNotStatedExamples,
  packageUnreadableExamples,
]
const folder = new URL('../src/rules/packages/', import.meta.url)

describe('each example of each rule', () => {
  it.each(exampleCases(PACKAGE_RULES, EXAMPLES, undefined))('$id: $name → $expect', ({ run, expect: expected }) => {
    expect(run()).toBe(expected)
  })
})

it('no rule escapes the house rules', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts' && !name.endsWith('.examples.ts'))
  // What cannot be read in a lockfile is unknown: such a rule never fails.
  const problems = registryProblems({ rules: PACKAGE_RULES, examples: EXAMPLES, files, prefix: 'licence/' })
  expect(problems).toEqual([])
})

it('what is said of an unreadable file is complete', () => {
  for (const { id, title, message, source, remedy } of Object.values(INVENTORY_FAULTS)) {
    expect([id, title.fr, title.en, message.fr, message.en, source.url, remedy?.steps[0]?.fr].every(Boolean)).toBe(true)
  }
})
