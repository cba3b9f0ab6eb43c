import { readdirSync } from 'node:fs'
import { exampleCases, registryProblems, type RuleExamples } from '@communaux/report/testing'
import { describe, expect, it } from 'vitest'
import { DATASET_RULES, type DatasetTarget } from '../src/rules/index.ts'
import { closedExamples } from '../src/rules/closed.examples.ts'
import { codeLicenceOnDataExamples } from '../src/rules/code-licence-on-data.examples.ts'
import { contradictionExamples } from '../src/rules/contradiction.examples.ts'
import { familyExamples } from '../src/rules/family.examples.ts'
import { ncNdExamples } from '../src/rules/nc-nd.examples.ts'
import { notListedExamples } from '../src/rules/not-listed.examples.ts'
import { notNamedExamples } from '../src/rules/not-named.examples.ts'
import { notStatedExamples } from '../src/rules/not-stated.examples.ts'
import { unreadableExamples } from '../src/rules/unreadable.examples.ts'
import { versionNotStatedExamples } from '../src/rules/version-not-stated.examples.ts'

const EXAMPLES: readonly RuleExamples<DatasetTarget>[] = [
  closedExamples,
  codeLicenceOnDataExamples,
  contradictionExamples,
  familyExamples,
  ncNdExamples,
  notListedExamples,
  notNamedExamples,
  notStatedExamples,
  unreadableExamples,
  versionNotStatedExamples,
]
const folder = new URL('../src/rules/', import.meta.url)

describe('each example of each rule', () => {
  it.each(exampleCases(DATASET_RULES, EXAMPLES, undefined))('$id: $name → $expect', ({ run, expect: expected }) => {
    expect(run()).toBe(expected)
  })
})

it('no rule escapes the house rules', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts' && !name.endsWith('.examples.ts'))
  expect(registryProblems({ rules: DATASET_RULES, examples: EXAMPLES, files, prefix: 'licence/' })).toEqual([])
})
