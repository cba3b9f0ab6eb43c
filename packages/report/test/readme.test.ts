import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const folder = new URL('../', import.meta.url)
const snippets = (file: string) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/```ts\n([^]*?)```/g)].map(([, code = '']) => code)

/** Runs a snippet as a reader would, in a process of its own; names resolve from this package. */
function run(code: string): { said: string; failed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=@communaux/source', '--input-type=module-typescript', '--eval', code], { cwd: fileURLToPath(folder), encoding: 'utf8' })
  return { said: stdout.trim(), failed: status === 0 ? '' : stderr }
}

const SAID = {
  'README.md': [/⊟ Le jeu n’a pas de titre\. \(erreur\)\n {4}https:\/\/example\.org\/menus/, /^0 \[ 'https:\/\/example\.org\/b' \]$/, /^true$/],
  'README.en.md': [/⊟ The dataset has no title\. \(error\)\n {4}https:\/\/example\.org\/menus/, /^0 \[ 'https:\/\/example\.org\/b' \]$/, /^true$/],
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
