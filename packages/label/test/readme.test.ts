import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const folder = new URL('../', import.meta.url)
const snippets = (file: string): string[] => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/```ts\n([^]*?)```/g)].map(([, code = '']) => code)

/** Runs a snippet as a reader would, in a process of its own; names resolve from this package. */
function run(code: string): { said: string; failed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=@communaux/source', '--input-type=module-typescript', '--eval', code], { cwd: fileURLToPath(folder), encoding: 'utf8' })
  return { said: stdout.trim(), failed: status === 0 ? '' : stderr }
}

const POINTS = /\{ min: \d[\d.]+, max: \d[\d.]+, of: 100 \} \{ min: null, max: 'or' \}$/
const SAID = {
  'README.md': [
    new RegExp(`^0 questions sur 46 viennent du formulaire officiel[^]*jusqu’à Or, de [^]*${POINTS.source}`),
    /^<svg Domaine \| Prouvé \| À vérifier \| Sans réponse \| Non tenu \| Total possible$/,
    /Vous dites.: oui\. Nous mesurons.: non\.[^]*\{ value: true \}$/,
    /^badge [\d.]+ heures \S/,
    /^null \[[^]*«.domains\.0\.questions\.0\.weight.»[^]*un nombre d’au moins 0/,
  ],
  'README.en.md': [
    new RegExp(`^0 questions out of 46 come from the official form[^]*up to Gold, from [^]*${POINTS.source}`),
    /^<svg Domain \| Proven \| To verify \| No answer \| Not held \| Possible total$/,
    /You say: yes\. We measure: no\.[^]*\{ value: true \}$/,
    /^badge [\d.]+ hours \S/,
    /^null \[[^]*“domains\.0\.questions\.0\.weight”: expected a number of at least 0/,
  ],
}

describe.each(Object.entries(SAID))('%s', (file, expected) => {
  const found = snippets(file)

  it('has the snippets that are expected', () => {
    expect(found).toHaveLength(expected.length)
  })

  it.each(found.map((code, index) => [index, code] as const))('runs its snippet %d, which says what it should', (index, code) => {
    const { said, failed } = run(code)
    expect(failed).toBe('')
    expect(said).toMatch(expected[index] ?? /^$/)
  })
})
