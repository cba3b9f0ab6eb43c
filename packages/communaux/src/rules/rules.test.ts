import { readdirSync } from 'node:fs'
import { exampleCases, registryProblems } from '@communaux/report/testing'
import { expect, it } from 'vitest'
import { examples as expired } from './ignore-expired.examples.ts'
import { examples as unused } from './ignore-unused.examples.ts'
import { IGNORE_RULES } from './index.ts'

const examples = [expired, unused]

it.each(exampleCases(IGNORE_RULES, examples, { today: '2026-10-15' }))('$id: $name → $expect', ({ run, expect: expected }) => {
  expect(run()).toBe(expected)
})

it('holds every rule of the folder, complete', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !/^(index|context)\.ts$|\.(test|examples)\.ts$/.test(name))
  expect(registryProblems({ rules: IGNORE_RULES, examples, files, prefix: 'communaux/' })).toEqual([])
})
