import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { run } from './lib/process.ts'
import { root } from './lib/workspace.ts'

const SAMPLE = '@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> . <https://example.org/d> a dcat:Dataset ; dct:title "Arbres"@fr .'

/** The first program of each README, its own text run by Node against the packages. */
it.each([
  ['README.md', 'texte', 'rapport', 'note'],
  ['README.en.md', 'text', 'report', 'result'],
])('%s: the ten lines run', (file, input, report, result) => {
  const snippet = /```ts\n([\s\S]*?)```/.exec(readFileSync(path.join(root, file), 'utf8'))?.[1] ?? ''
  const program = `const ${input} = ${JSON.stringify(SAMPLE)}\n${snippet}\nconsole.log(JSON.stringify({ findings: ${report}.findings.length, max: ${result}.max }))`
  const { code, output } = run(process.execPath, ['--conditions=@communaux/source', '--input-type=module', '--eval', program], path.join(root, 'packages', 'communaux'))
  expect(code, output).toBe(0)
  const { findings, max } = JSON.parse(output) as { findings: number; max: number }
  expect(findings).toBeGreaterThan(0)
  expect(max).toBe(9)
})
