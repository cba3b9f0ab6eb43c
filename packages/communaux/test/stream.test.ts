import { spawn } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, runIn } from './run.ts'
import { temporaryFolder } from './temporary.ts'

const CLI = join(import.meta.dirname, '../src/cli.ts')
const HOME = 'https://donnees.exemple-sur-isere.example/'
const dataset = (n: number): string => `<${HOME}jeux/${String(n)}> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> "Jeu n° ${String(n)}"@fr ; <http://purl.org/dc/terms/identifier> "${String(n % 50)}" .\n`
const catalogue = (count: number): string => Array.from({ length: count }, (_, index) => dataset(index)).join('')

interface Json {
  readonly findings: readonly { readonly rule: string; readonly subject?: string; readonly severity: string }[]
  readonly datasets: readonly unknown[]
  readonly coverage: unknown
}
const bare = ({ findings, datasets, coverage }: Json): unknown => ({ datasets, coverage, findings: findings.map(({ rule, subject, severity }) => [rule, subject, severity]) })

describe('a big catalogue', () => {
  const check = ['dcat', 'check', 'c.ttl', '--format', 'json'] as const
  const files = { 'c.ttl': catalogue(80) }

  it('has the same report when it is read as it comes', async () => {
    const whole = await run(check, { files })
    const streamed = await run(check, { files, env: { COMMUNAUX_STREAM_FROM: '100' } })
    expect(streamed.code).toBe(whole.code)
    expect(bare(JSON.parse(streamed.out) as Json)).toEqual(bare(JSON.parse(whole.out) as Json))
    expect(streamed.err).toContain('c.ttl : 0 Mo sur 0')
  })

  it('shows a bar on a terminal', async () => {
    const { err } = await run(check, { files, terminal: true, env: { COMMUNAUX_STREAM_FROM: '100' } })
    expect(err.split('\r\u001b[K')[1]).toMatch(/^[█·]{20} c\.ttl/)
  })

  it('is told when it is no catalogue', async () => {
    const { code, out, err } = await run(['dcat', 'check', 'c.txt'], { files: { 'c.txt': 'rien du tout '.repeat(100) }, env: { COMMUNAUX_STREAM_FROM: '100' } })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('c.txt : ')
  })

  it('has the same score', async () => {
    const args = ['dcat', 'score', 'c.ttl', '--method', 'mqa', '--format', 'json']
    const whole = await run(args, { files })
    expect(JSON.parse((await run(args, { files, env: { COMMUNAUX_STREAM_FROM: '100' } })).out)).toEqual(JSON.parse(whole.out))
  })

  it.each(['turtle', 'ntriples', 'jsonld', 'rdfxml'])('says the same in %s', async (to) => {
    const { out, code } = await run(['dcat', 'convert', 'c.ttl', '--to', to], { files, env: { COMMUNAUX_STREAM_FROM: '100' } })
    expect(code).toBe(0)
    const again = await run(['dcat', 'convert', 'again', '--to', 'ntriples'], { files: { again: out } })
    expect(again.out).toBe((await run(['dcat', 'convert', 'c.ttl', '--to', 'ntriples'], { files })).out)
  })

  it('is written to a file once it is whole', async () => {
    const { cwd } = await run(['dcat', 'convert', 'c.ttl', '--to', 'ntriples', '--output', 'c.nt'], { files, env: { COMMUNAUX_STREAM_FROM: '100' } })
    expect(readdirSync(cwd).sort()).toEqual(['c.nt', 'c.ttl'])
  })

  it('is written through a link, which stays one', async () => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'c.ttl'), files['c.ttl'])
    writeFileSync(join(cwd, 'target.nt'), '')
    symlinkSync('target.nt', join(cwd, 'c.nt'))
    await runIn(cwd, ['dcat', 'convert', 'c.ttl', '--to', 'ntriples', '--output', 'c.nt'], { env: { COMMUNAUX_STREAM_FROM: '100' } })
    expect(lstatSync(join(cwd, 'c.nt')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(cwd, 'target.nt'), 'utf8').split('\n')).toHaveLength(241)
  })

  it('is read from an address as it comes', async () => {
    const web = { 'https://donnees.exemple-sur-isere.example/c.ttl': catalogue(60) }
    const { code, out } = await run(['dcat', 'check', 'https://donnees.exemple-sur-isere.example/c.ttl', '--format', 'json'], { web, env: { COMMUNAUX_STREAM_FROM: '100' } })
    expect({ code, datasets: (JSON.parse(out) as Json).datasets.length }).toEqual({ code: 1, datasets: 60 })
  })
})

describe('a real process', () => {
  const started = (cwd: string, args: readonly string[], env: Readonly<Record<string, string>>): ReturnType<typeof spawn> => {
    mkdirSync(join(cwd, 'tmp'))
    return spawn(process.execPath, ['--conditions=@communaux/source', CLI, ...args], { cwd, env: { PATH: process.env['PATH'], LANG: 'fr_FR.UTF-8', TMPDIR: join(cwd, 'tmp'), ...env } })
  }

  it('stops at Ctrl-C: says how far it got, leaves no file behind, exits 130', async () => {
    const cwd = temporaryFolder()
    // Scattered, so that the temporary file is in use: the titles come after all the types.
    const lines = catalogue(40_000).split('\n').slice(0, -1)
    writeFileSync(join(cwd, 'c.ttl'), lines.map((line) => line.replace(/ ; .*/, ' .')).join('\n') + '\n' + lines.map((line) => line.replace(/ a <[^>]*> ;/, '')).join('\n'))
    const child = started(cwd, ['dcat', 'check', 'c.ttl', '--format', 'json', '--output', 'out.json'], { COMMUNAUX_STREAM_FROM: '1000' })
    let err = ''
    child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()))
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
    await new Promise((resolve) => child.stderr?.once('data', resolve))
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(err.trimEnd().split('\n').at(-1)).toMatch(/^communaux\u00a0: arrêté\u00a0: \d+ Mo sur \d+, .* jeux? de données\. Rien n’a été écrit\.$/)
    expect(existsSync(join(cwd, 'out.json'))).toBe(false)
    expect(readdirSync(cwd).sort()).toEqual(['c.ttl', 'tmp'])
    expect(readdirSync(join(cwd, 'tmp'))).toEqual([])
  })

  it('reads standard input as it comes, to its end', async () => {
    const cwd = temporaryFolder()
    const child = started(cwd, ['dcat', 'check', '-', '--format', 'json'], { COMMUNAUX_STREAM_FROM: '1000' })
    let out = ''
    child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
    const ended = new Promise((resolve) => child.on('close', resolve))
    child.stdin?.end(catalogue(500))
    await ended
    expect((JSON.parse(out) as Json).datasets).toHaveLength(500)
    expect(readdirSync(join(cwd, 'tmp'))).toEqual([])
  })
})

