import type { Rule } from '@communaux/report/rules'
import { exampleCases, registryProblems } from '@communaux/report/testing'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Value } from '../../model/graph.ts'
import { asRuleExamples, placeOf, type RepairExamples } from '../make.examples.ts'
import type { Place, Repair } from '../repair.ts'
import { repairs } from './index.ts'

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts'))
const examples = await Promise.all(files.filter((file) => file.endsWith('.examples.ts')).map(examplesIn))

async function examplesIn(file: string): Promise<RepairExamples> {
  return ((await import(/* @vite-ignore */ `${import.meta.dirname}/${file}`)) as { examples: RepairExamples }).examples
}

/** A repair as a rule: what it would change fails. */
const runnable = (repair: Repair): Rule<Value, Place | undefined> => ({
  ...repair,
  check: (value, place) => (place && repair.change(value, place) ? { subject: place.node.id } : 'passes'),
})

describe('the repairs of catalogues', () => {
  it('are complete, sorted, and each in the file of its name', () => {
    const ruleFiles = files.filter((file) => !/\.(examples|test)\.ts$/.test(file) && file !== 'index.ts')
    expect(registryProblems({ rules: repairs, examples: examples.map(asRuleExamples), files: ruleFiles, prefix: 'dcat/' })).toEqual([])
  })

  it.each(exampleCases(repairs.map(runnable), examples.map(asRuleExamples), undefined))('$id: $name → $expect', ({ run, expect: expected }) => {
    expect(run()).toBe(expected)
  })

  const changes = examples.flatMap(({ rule, examples: cases }) => cases.filter(({ to }) => to).map((made) => ({ rule, ...made })))
  it.each(changes)('$rule: $name, and what it becomes', ({ rule, ...made }) => {
    const repair = repairs.find(({ id }) => id === rule)
    expect(repair?.change(made.from, placeOf(made))).toEqual({ to: made.to, safe: !made.isUnsafe })
  })

  it('say in both languages what they do', () => {
    expect(repairs.filter(({ does }) => !does.fr.trim() || !does.en.trim())).toEqual([])
  })
})
