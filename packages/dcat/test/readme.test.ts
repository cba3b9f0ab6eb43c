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

const MODEL = /^https:\/\/example\.org\/d1 0 \[[^]*ns#note[^]*\n1$/
const SCORE = /^0 9 \{ min: 0, max: \d \}/
const FIX = /^true 3 true\ndcat\/dataset-modified-or 3$/
const DIFF = (title: string): RegExp => new RegExp(`^\\[ 'Arbres remarquables: changed' \\]\\n# ${title}[^]*Arbres remarquables`)
const FEED = /^2 https:\/\/\S+\/catalog-2\.rdf\n200 https:\/\/\S+\/catalog\.ttl$/
const HARVEST = /^\[ 'Arbres: skipped, 1' \]$/
const STREAM = /^1000$/
const AUTHOR = /^https:\/\/donnees\.exemple-sur-isere\.example\/dataset\/arbres http:\S+\/frequency\/ANNUAL\n0$/
const PROFILES = (annual: string): RegExp => new RegExp(`^datagouv-fr dcat-3 [^]*scdl-catalogue-0\\.1\\.3\\n# DCAT-AP 3\\.0\\.1[^]*2020-12/schema\\n2026-08 ${annual}$`)
const SAID = {
  'README.md': [/^1 54 Le préfixe « dcat: » n’est pas déclaré[^]*2 34 L’étiquette de langue « fr_FR »[^]*turtle \[ 'Arbres remarquables' \][^]*dcat\/dataset[^]*"@graph"/, MODEL, SCORE, FIX, DIFF('Ce qui a changé'), FEED, HARVEST, STREAM, AUTHOR, PROFILES('annuel')],
  'README.en.md': [/^1 54 The prefix "dcat:" is not declared[^]*2 34 The language tag "fr_FR"[^]*turtle \[ 'Arbres remarquables' \][^]*dcat\/dataset[^]*"@graph"/, MODEL, SCORE, FIX, DIFF('What changed'), FEED, HARVEST, STREAM, AUTHOR, PROFILES('annual')],
}

describe.each(Object.entries(SAID))('%s', (file, expected) => {
  const found = snippets(file)

  it('has the snippets that are expected', () => expect(found).toHaveLength(expected.length))

  it.each(found.map((code, index) => [index, code] as const))('runs its snippet %d, which says what it should', (index, code) => {
    const { said, failed } = run(code)
    expect(failed).toBe('')
    expect(said).toMatch(expected[index] ?? /^$/)
  })
})
