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

const EXPRESSIONS = /^\(MIT OR GPL-2\.0-only\) AND ISC true\n4 .+ OR$/
const COMPATIBILITY = /^no GPL-3\.0-only → EUPL-1\.2 – .+\n\[ 'ODbL-1\.0' \]$/
const DEPENDENCIES = /^\[ 'pkg:npm\/a@1\.0\.0 MIT', 'pkg:npm\/b@2\.0\.0 unknown' \]\n\[ 'licence\/package-not-stated unknown not-stated' \]$/
const SAID = {
  'README.md': [/→ etalab-2\.0 \[\][^]*GPLv3 → ambiguous[^]*EUPL → EUPL-1\.2 \[ 'version' \][^]*UNLICENSED → unlicensed[^]*est hors de la liste de data\.gouv\.fr consultée le 24 novembre 2026/, /^«.EUPL 1\.2.» figure sur la liste .*\nlisted\nCC-BY-4\.0\ntrue$/, EXPRESSIONS, COMPATIBILITY, DEPENDENCIES],
  'README.en.md': [/→ etalab-2\.0 \[\][^]*GPLv3 → ambiguous[^]*EUPL → EUPL-1\.2 \[ 'version' \][^]*UNLICENSED → unlicensed[^]*is not on the data\.gouv\.fr list consulted on 24 November 2026/, /^“EUPL 1\.2” is on the .*\nlisted\nCC-BY-4\.0\ntrue$/, EXPRESSIONS, COMPATIBILITY, DEPENDENCIES],
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
