import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languageOf, nowOf, wantsColour } from '../src/cli/settings.ts'
import { CATALOGUE } from './fixtures/town.ts'
import { run } from './run.ts'

const files = { 'c.ttl': CATALOGUE, 'site/index.html': '<!doctype html><html lang="fr"><title>x</title><main><h1>x</h1><p>y</p></main></html>' }
const ESCAPE = '\u001b['

describe('on a terminal', () => {
  it('draws a bar on standard error, and takes it away before the result', async () => {
    const { err, out } = await run(['check', '--catalogue', 'c.ttl', '--format', 'json'], { files, terminal: true })
    expect(err).toContain(`\r${ESCAPE}K`)
    expect(err).toMatch(/█|·/)
    expect(err.endsWith(`\r${ESCAPE}K`)).toBe(true)
    expect(out).not.toContain(ESCAPE)
  })

  it('colours the text, unless NO_COLOR', async () => {
    expect((await run(['dcat', 'check', 'c.ttl'], { files, terminal: true })).out).toContain(ESCAPE)
    expect((await run(['dcat', 'check', 'c.ttl'], { files, terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain(ESCAPE)
  })
})

describe('elsewhere', () => {
  it('never colours a file', async () => {
    const { cwd } = await run(['dcat', 'check', 'c.ttl', '--output', 'r.txt'], { files, terminal: true })
    expect(readFileSync(join(cwd, 'r.txt'), 'utf8')).not.toContain(ESCAPE)
  })

  it('writes plain lines, each step once, and no colour', async () => {
    const { err, out } = await run(['check', '--catalogue', 'c.ttl', '--site', 'site'], { files })
    expect(err + out).not.toContain(ESCAPE)
    const lines = err.trimEnd().split('\n')
    expect(new Set(lines).size).toBe(lines.length)
  })

  it('colours when FORCE_COLOR asks for it', async () => {
    expect((await run(['dcat', 'check', 'c.ttl'], { files, env: { FORCE_COLOR: '1' } })).out).toContain(ESCAPE)
  })
})

describe('wantsColour', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ])('%j, terminal %s → %s', (env, stdoutIsTerminal, expected) => expect(wantsColour({ env, stdoutIsTerminal })).toBe(expected))
})

describe('nowOf', () => {
  const io = { clock: () => new Date('2026-10-15T08:00:00Z') }
  it.each([
    [undefined, '2026-10-15T08:00:00.000Z'],
    ['2026-01-02', '2026-01-02T00:00:00.000Z'],
    ['2026-01-02T10:30', '2026-01-02T10:30:00.000Z'],
    ['2026-01-02T10:30:00+02:00', '2026-01-02T08:30:00.000Z'],
  ])('%s → %s, whatever the time zone of the machine', (option, expected) => expect(nowOf(option, io)).toBe(expected))

  it.each(['hier', '2026-13-01', '2026-02-30', '15/10/2026', '2026'])('%s is refused', (option) => expect(() => nowOf(option, io)).toThrow(/not a date/))
})

describe('languageOf', () => {
  it.each([
    ['en', {}, 'en'], [undefined, {}, 'fr'], [undefined, { LANG: 'en_US.UTF-8' }, 'en'], [undefined, { LANG: 'english' }, 'fr'],
    [undefined, { LC_ALL: '', LANG: 'en' }, 'en'], [undefined, { LC_ALL: 'fr_FR', LANG: 'en_US' }, 'fr'], [undefined, { LANG: 'de_DE' }, 'fr'], ['fr', { LANG: 'en' }, 'fr'],
  ] as const)('%s, %j → %s', (option, env, expected) => expect(languageOf(option, env)).toBe(expected))
})
