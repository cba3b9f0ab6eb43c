import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { root } from './lib/workspace.ts'

const SAMPLE = '@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> . <https://example.org/d> a dcat:Dataset ; dct:title "Arbres"@fr .'

/** The first program of each README, its own text run against the packages. */
it.each([
  ['README.md', 'texte', 'rapport', 'note'],
  ['README.en.md', 'text', 'report', 'result'],
])('%s: the ten lines run', async (file, input, report, result) => {
  const snippet = /```ts\n([\s\S]*?)```/.exec(readFileSync(path.join(root, file), 'utf8'))?.[1] ?? ''
  const body = snippet.replace(/^import .*$/gm, '')
  const dcat = await import('../packages/dcat/src/index.ts')
  const program = new Function(...Object.keys(dcat), input, `return (async () => { ${body}; return { report: ${report}, result: ${result} } })()`) as (...args: unknown[]) => Promise<{ report: { findings: unknown[] }; result: { max: number } }>
  const made = await program(...Object.values(dcat), SAMPLE)
  expect(made.report.findings.length).toBeGreaterThan(0)
  expect(made.result.max).toBe(9)
})
