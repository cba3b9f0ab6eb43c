import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readConfig } from '../src/config/read.ts'
import { communauxYml } from '../src/init/communaux-yml.ts'
import { run, runIn } from './run.ts'

const file = (cwd: string, path: string): string => readFileSync(join(cwd, path), 'utf8')

describe('communaux init', () => {
  it.each(['fr', 'en'] as const)('writes in %s a file that can be read as it is', async (lang) => {
    const { code, cwd, out } = await run(['init', '--lang', lang])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(file(cwd, 'communaux.yml')).toBe(communauxYml[lang])
    expect(readConfig(file(cwd, 'communaux.yml'), 'c').value).toMatchObject({ repositories: ['.'], ignore: [] })
  })

  it.each(['fr', 'en'] as const)('shows in %s every key, as an example that works once uncommented', (lang) => {
    const uncommented = communauxYml[lang].replace(/^# (?=(?: {2}|- )*[a-z/-]+:| {2}- )/gm, '')
    const { value, problems } = readConfig(uncommented, 'communaux.yml')
    expect(problems).toEqual([])
    expect(Object.keys(value ?? {}).sort()).toEqual(['catalogue', 'dcat', 'file', 'forks', 'ignore', 'label', 'profile', 'repositories', 'rules', 'siren', 'site'])
    expect(value?.ignore).toHaveLength(1)
  })

  it('keeps what is there, and says so', async () => {
    const { code, cwd, err } = await run(['init'], { files: { 'communaux.yml': 'site: x' } })
    expect(code).toBe(0)
    expect(file(cwd, 'communaux.yml')).toBe('site: x')
    expect(err).toContain('gardé tel quel')
    const again = await runIn(cwd, ['init', '--force'])
    expect(again.err).toContain('communaux.yml remplacé')
    expect(file(cwd, 'communaux.yml')).toBe(communauxYml.fr)
  })

  it.each([
    [{ '.git/config': '[remote "origin"]\n\turl = git@gitlab.example.org:ville/data.git' }, '.gitlab-ci.yml'],
    [{ '.gitlab-ci.yml': 'test: { script: [true] }' }, '.gitlab/communaux.gitlab-ci.yml'],
    [{ '.github/CODEOWNERS': '' }, '.github/workflows/communaux.yml'],
  ])('writes the job of the forge in use: %j', async (files, path) => {
    const { cwd } = await run(['init'], { files })
    const job = file(cwd, path)
    expect(parse(job)).toBeTypeOf('object')
    expect(job).toContain('communaux check')
  })

  it('never touches a pipeline that is there: it says what to add', async () => {
    const { cwd, err } = await run(['init'], { files: { '.gitlab-ci.yml': 'a: 1' } })
    expect(file(cwd, '.gitlab-ci.yml')).toBe('a: 1')
    expect(err).toContain('include:\n  - local: .gitlab/communaux.gitlab-ci.yml')
  })

  it('asks which forge when it cannot guess', async () => {
    expect((await run(['init'])).err).toContain('--ci gitlab')
    expect((await run(['init', '--ci', 'none'])).err).not.toContain('--ci gitlab')
  })
})
