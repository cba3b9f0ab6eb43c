import { readdirSync } from 'node:fs'
import { exampleCases, registryProblems } from '@communaux/report/testing'
import { expect, it } from 'vitest'
import { examples as files } from './file-answers.examples.ts'
import { examples as expired } from './ignore-expired.examples.ts'
import { examples as unused } from './ignore-unused.examples.ts'
import { FILE_RULES, IGNORE_RULES, REPOSITORY_RULES, SOURCE_RULES } from './index.ts'
import { examples as reciprocal } from './repository-dependency-reciprocal.examples.ts'
import { examples as listed } from './repository-licence-listed.examples.ts'
import { examples as stated } from './repository-licence-stated.examples.ts'
import { examples as agree } from './repository-licences-agree.examples.ts'
import { examples as publiccode } from './repository-publiccode.examples.ts'
import { examples as values } from './repository-publiccode-values.examples.ts'
import { examples as opened } from './source-opened.examples.ts'

const repositories = [reciprocal, listed, stated, agree, publiccode, values]
const cases = [
  ...exampleCases(FILE_RULES, [files], { today: '2026-10-15' }),
  ...exampleCases(IGNORE_RULES, [expired, unused], { today: '2026-10-15' }),
  ...exampleCases(REPOSITORY_RULES, repositories, undefined),
  ...exampleCases(SOURCE_RULES, [opened], undefined),
]

it.each(cases)('$id: $name → $expect', ({ run, expect: expected }) => {
  expect(run()).toBe(expected)
})

/** What the folder holds besides rules. */
const HELPERS = /^(index|context|repository)\.ts$|\.(test|examples)\.ts$/

it('holds every rule of the folder, complete', () => {
  const names = readdirSync(import.meta.dirname).filter((name) => !HELPERS.test(name))
  const rules = [...FILE_RULES, ...IGNORE_RULES, ...REPOSITORY_RULES, ...SOURCE_RULES]
  expect(registryProblems({ rules, examples: [files, expired, unused, ...repositories, opened], files: names, prefix: 'communaux/' })).toEqual([])
})
