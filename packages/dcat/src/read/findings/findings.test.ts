import { registryProblems } from '@communaux/report/testing'
import { describe, expect, it } from 'vitest'
import { readCatalog } from '../read-catalog.ts'
import { csvExamples } from './csv.examples.ts'
import { documentExamples } from './document.examples.ts'
import { readingRules } from './index.ts'
import { jsonExamples } from './json.examples.ts'
import { syntaxExamples } from './syntax.examples.ts'

const examples = [...csvExamples, ...documentExamples, ...jsonExamples, ...syntaxExamples]

describe('what reading reports', () => {
  it('every rule has its texts, its source, its remedy and its examples', () => {
    expect(registryProblems({ rules: readingRules, examples })).toEqual([])
  })

  const cases = examples.flatMap(({ rule, examples: documents }) => documents.map(({ name, target, expect: expected }) => ({ rule, name, target, expected })))
  it.each(cases)('$rule: $name', async ({ rule, target, expected }) => {
    const { findings } = await readCatalog(target, { file: 'exemple' })
    expect(findings.some((finding) => finding.rule === rule) ? 'fails' : 'passes').toBe(expected)
  })

  it('every hole of a message is filled', async () => {
    for (const { target } of cases) {
      const { findings } = await readCatalog(target, { file: 'exemple' })
      for (const { message } of findings) expect(message.fr + message.en).not.toMatch(/\{[a-zA-Z]+\}/)
    }
  })
})
