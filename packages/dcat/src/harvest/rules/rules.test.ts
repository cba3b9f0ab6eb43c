import { exampleCases, registryProblems } from '@communaux/report/testing'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { harvestRules as rules } from './index.ts'
import { contextOf } from '../../rules/lib/context.ts'
import type { CatalogExamples } from '../../rules/lib/make.examples.ts'

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts'))
const examples = await Promise.all(files.filter((file) => file.endsWith('.examples.ts')).map(examplesIn))

async function examplesIn(file: string): Promise<CatalogExamples> {
  const found = (await import(/* @vite-ignore */ `${import.meta.dirname}/${file}`)) as { examples: CatalogExamples }
  return found.examples
}

describe('the rules of the harvester', () => {
  it('are complete, sorted, and each in the file of its name', () => {
    const ruleFiles = files.filter((file) => !/\.(examples|test)\.ts$/.test(file) && file !== 'index.ts')
    expect(registryProblems({ rules, examples, files: ruleFiles, prefix: 'dcat/' })).toEqual([])
  })

  it.each(exampleCases(rules, examples, contextOf(new Map())))('$id: $name → $expect', ({ run, expect: expected }) => {
    expect(run()).toBe(expected)
  })
})
