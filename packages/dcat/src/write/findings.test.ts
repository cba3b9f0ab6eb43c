import { registryProblems } from '@communaux/report/testing'
import { describe, expect, it } from 'vitest'
import { writingExamples } from './findings.examples.ts'
import { writingRules } from './findings.ts'
import { writeCatalog } from './write-catalog.ts'

describe('what writing reports', () => {
  it('every rule has its texts, its source, its remedy and its examples', () => {
    expect(registryProblems({ rules: writingRules, examples: writingExamples })).toEqual([])
  })

  const cases = writingExamples.flatMap(({ rule, examples }) => examples.map(({ name, target, expect: expected }) => ({ rule, name, target, expected })))
  it.each(cases)('$rule: $name', ({ rule, target: { catalog, to }, expected }) => {
    const { findings } = writeCatalog(catalog, { to })
    expect(findings.some((finding) => finding.rule === rule) ? 'fails' : 'passes').toBe(expected)
    for (const { message } of findings) expect(message.fr + message.en).not.toMatch(/\{[a-zA-Z]+\}/)
  })
})
