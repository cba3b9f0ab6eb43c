import { readdirSync } from 'node:fs'
import { exampleCases, registryProblems } from '@communaux/report/testing'
import { describe, expect, it } from 'vitest'
import { lintStatement } from '../src/check/lint-statement.ts'
import { statementRules } from '../src/rules/statement.ts'
import { statementExamples } from '../src/rules/statement.examples.ts'
import { NO_AUDIT, sampleHtml } from '../src/rules/statement-sample.examples.ts'

const now = new Date('2026-11-24T12:00:00Z')
const url = 'https://www.exemple-sur-isere.example/accessibilite'
const lint = (html: string) => lintStatement(html, { url, now })
const failing = (html: string) => lint(html).findings.map(({ rule }) => rule.replace('accessibility/statement-', ''))

it.each(exampleCases(statementRules, statementExamples, { now }))('$id: $name → $expect', ({ run, expect: expected }) => {
  expect(run()).toBe(expected)
})

it('no rule escapes the registry', () => {
  const files = readdirSync(new URL('../src/rules/', import.meta.url)).filter((file) => /^statement-.*\.ts$/.test(file) && !/examples|statement-parts/.test(file))
  expect(registryProblems({ rules: statementRules, examples: statementExamples, files, prefix: 'accessibility/' })).toEqual([])
})

describe('lintStatement', () => {
  it('finds nothing in a complete statement', () => {
    expect(failing(sampleHtml())).toEqual([])
  })

  it('says once that another page is no statement', () => {
    expect(failing('<h1>Mentions légales</h1>')).toEqual(['present'])
  })

  it('asks for no audit details when no audit was made, but refuses the state', () => {
    expect(failing(sampleHtml(NO_AUDIT))).toEqual(['audit'])
  })

  it('gives the place of what is written', () => {
    const [finding] = lint(sampleHtml({ replace: { date: '<p>Cette déclaration a été établie le 1er octobre 2022.</p>' } })).findings
    expect(finding).toMatchObject({
      rule: 'accessibility/statement-expired',
      location: { file: url, line: 15, column: 1 },
      subject: `${url} body > main > p:nth-of-type(7)`,
      details: { excerpt: 'Cette déclaration a été établie le 1er octobre 2022.' },
    })
    expect(finding?.message.fr).toBe('La déclaration date du 1er octobre 2022\u00a0: elle n’est plus valable depuis le 1er octobre 2025.')
  })

  it('is the same twice, byte for byte', () => {
    const html = sampleHtml({ without: ['contact', 'defender'] })
    expect(JSON.stringify(lint(html))).toBe(JSON.stringify(lint(html)))
  })

  it.each(['', '<', '<html', '\u0000', '<p>'.repeat(3000), '<div>'.repeat(100_000)])('never throws (%#)', (html) => {
    expect(failing(html)).toEqual(['present'])
  })
})
