import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../src/cli/table/index.ts'
import { readConfig } from '../src/config/read.ts'
import { CATALOGUE } from './fixtures/town.ts'
import { run } from './run.ts'

const folder = new URL('../', import.meta.url)
const blocks = (file: string, language: string): readonly string[] =>
  [...readFileSync(new URL(file, folder), 'utf8').matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, code = '']) => code)

describe.each(['README.md', 'README.en.md'])('%s', (file) => {
  const EXPECTED = [/licence\.repositories\.count 1[^]*true\n\[ 'index\.html', 'report\.json', 'summary\.md' \]/, /^repositories 0\/1\nlabel 0\/1\ntrue$/]

  it.each(blocks(file, 'ts').map((code, index) => [index, code] as const))('runs its snippet %d', (index, code) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=@communaux/source', '--input-type=module-typescript', '--eval', code], { cwd: fileURLToPath(folder), encoding: 'utf8' })
    expect(status, stderr).toBe(0)
    expect(stdout.trim()).toMatch(EXPECTED[index] ?? /^$/)
  })

  const lines = blocks(file, 'sh').join('\n').split('\n').filter((line) => line.startsWith('communaux '))
  it.each(lines)('runs %s', async (line) => {
    const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '').slice(1)
    const { code, err } = await run(words, { files: { 'catalogue.ttl': CATALOGUE, 'hier.ttl': CATALOGUE, 'public/page-1.ttl': CATALOGUE } })
    expect([0, 1], err).toContain(code)
  })

  it('shows a configuration that can be read', () => {
    const configuration = blocks(file, 'yaml').find((text) => text.startsWith('catalogue:')) ?? ''
    expect(readConfig(configuration, file).problems).toEqual([])
  })

  it('names every verb of the table', () => {
    const listed = blocks(file, 'text').join('\n')
    for (const { path } of COMMANDS) expect(listed).toContain(path.at(-1))
  })
})
