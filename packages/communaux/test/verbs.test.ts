import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { editions, scales } from '@communaux/label'
import { configJsonSchema } from '../src/config/json-schema.ts'
import { communauxYml } from '../src/init/communaux-yml.ts'
import { CATALOGUE_FORMATS } from '../src/cli/table/formats.ts'
import { COMMANDS } from '../src/cli/table/index.ts'
import { SCHEMAS } from '../src/schemas/index.ts'
import { CATALOGUE, CONTACT, FILES, SITE, STATEMENT, WEB } from './fixtures/town.ts'
import { run, runIn, type World } from './run.ts'

const ajv = addFormats.default(new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true }))
const LOCK = JSON.stringify({ lockfileVersion: 3, packages: { '': { name: 'x' }, 'node_modules/a': { version: '1.0.0', license: 'MIT' }, 'node_modules/b': { version: '2.0.0' } } })
const GRID = 'Critères,Accueil\n1.1,C\n1.2,NC\n1.3,NA\n'
const ANSWERS = 'edition: tnl-2025\nprofile: { kind: commune }\nanswers:\n  donnees.ouverture: { value: true }\n'
const FULL_CATALOGUE = `${CATALOGUE}\n`
const NO_BROWSER = { CHROMIUM_PATH: '/nonexistent' }
const files: World['files'] = {
  ...FILES,
  'c.ttl': FULL_CATALOGUE,
  'c2.ttl': FULL_CATALOGUE.replace(/dct:identifier "[^"]*"/, 'dct:identifier "autre"'),
  'grille.csv': GRID,
  'label.yml': ANSWERS,
  'package-lock.json': LOCK,
  'page.html': CONTACT,
  'declaration.html': STATEMENT,
  'notes.csv': '1;1\n2;3\n2;2\n3;3\n1;1\n1;2\n',
}

/** Each verb that is built: its words, its schema, its exit code. */
const VERBS: readonly (readonly [argv: readonly string[], schema: string | null, code: number])[] = [
  [['check', '--catalogue', 'c.ttl'], 'check', 1],
  [['check', '--repository', 'depots/agenda'], 'check', 0],
  [['dcat', 'check', 'c.ttl'], 'dcat-check', 1],
  [['dcat', 'check', 'c.ttl', '--fail-on', 'never'], 'dcat-check', 0],
  [['dcat', 'check', 'c.ttl', '--profile', 'dcat-ap-3.0.1'], 'dcat-check', 1],
  [['dcat', 'score', 'c.ttl'], 'dcat-score', 0],
  [['dcat', 'score', 'c.ttl', '--method', 'mqa'], 'dcat-score', 0],
  [['dcat', 'profiles'], 'dcat-profiles', 0],
  [['dcat', 'diff', 'c.ttl', 'c2.ttl'], 'dcat-diff', 0],
  [['dcat', 'harvest-check', 'c.ttl'], 'dcat-harvest-check', 1],
  [['dcat', 'diff', 'c.ttl', 'c2.ttl', '--fail-on', 'warning'], 'dcat-diff', 1],
  [['licence', 'normalise', 'Licence Ouverte v2.0 (Etalab)', 'GPL'], 'licence-normalise', 0],
  [['licence', 'normalise', 'GPL', '--fail-on', 'error'], 'licence-normalise', 1],
  [['licence', 'expression', 'MIT OR GPL-3.0-only', '--satisfies', 'MIT'], 'licence-expression', 0],
  [['licence', 'expression', 'MIT OR'], 'licence-expression', 0],
  [['licence', 'expression', 'MIT OR', '--fail-on', 'error'], 'licence-expression', 1],
  [['licence', 'compatible', '--inbound', 'MIT', '--inbound', 'GPL-3.0-only', '--outbound', 'EUPL-1.2', '--kind', 'software'], 'licence-compatible', 0],
  [['licence', 'compatible', '--inbound', 'GPL-3.0-only', '--outbound', 'MIT', '--kind', 'software', '--use', 'network', '--fail-on', 'warning'], 'licence-compatible', 1],
  [['licence', 'check', '.'], 'licence-check', 0],
  [['licence', 'check', 'package-lock.json', '--strict'], 'licence-check', 1],
  [['accessibility', 'contrast', '#777', '#fff', '--suggest'], 'accessibility-contrast', 0],
  [['accessibility', 'contrast', '#777', '#fff', '--fail-on', 'error'], 'accessibility-contrast', 1],
  [['accessibility', 'contrast', '#777', '#fff', '--large', '--fail-on', 'error'], 'accessibility-contrast', 0],
  [['accessibility', 'rate', 'grille.csv'], 'accessibility-rate', 0],
  [['accessibility', 'criteria'], null, 0],
  [['accessibility', 'check', 'page.html'], 'accessibility-check', 0],
  [['accessibility', 'audit', 'page.html', 'absent.html'], 'accessibility-check', 0],
  [['accessibility', 'check', 'absent.html'], 'accessibility-check', 2],
  [['accessibility', 'statement', 'lint', 'declaration.html'], 'report', 1],
  [['label', 'score', 'label.yml'], 'label-score', 0],
  [['label', 'next', 'label.yml'], 'label-next', 0],
  [['label', 'agreement', 'notes.csv', '--metric', 'ordinal'], 'label-agreement', 0],
  [['label', 'editions'], null, 0],
  [['label', 'sensitivity', 'label.yml', '--draws', '200'], null, 0],
  [['label', 'migrate', 'label.yml', '--to', 'tnl-2025', '--dry-run'], null, 0],
]

describe('each verb', () => {
  it.each(VERBS)('%j as JSON follows the schema %s and exits %i', async (argv, name, code) => {
    const outcome = await run([...argv, '--format', 'json'], { files, env: NO_BROWSER })
    expect(outcome.code, outcome.err).toBe(code)
    const json: unknown = JSON.parse(outcome.out)
    if (name === null) return
    const validate = ajv.getSchema(String(SCHEMAS[name]?.$id)) ?? ajv.compile(SCHEMAS[name] ?? {})
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each(VERBS)('%j as text speaks both languages', async (argv, _, code) => {
    const french = await run([...argv, '--lang', 'fr'], { files, env: NO_BROWSER })
    const english = await run([...argv, '--lang', 'en'], { files, env: NO_BROWSER })
    expect([french.code, english.code]).toEqual([code, code])
    expect(french.out.trim()).not.toBe('')
    expect(english.out.trim()).not.toBe('')
    if (argv[1] !== 'profiles') expect(french.out).not.toBe(english.out)
  })

  it('is in the table above as soon as it is built', () => {
    const tested = new Set(VERBS.map(([argv]) => argv.join(' ')))
    const untested = COMMANDS.filter(({ load, kind }) => load && kind !== 'document').map(({ path }) => path.join(' ')).filter((path) => ![...tested].some((line) => line.startsWith(path)))
    expect(untested).toEqual([])
  })
})

describe('a report', () => {
  it.each(['text', 'json', 'sarif', 'junit', 'codequality', 'markdown', 'html'])('is written as %s, alone on standard output', async (format) => {
    const { code, out, err } = await run(['dcat', 'check', 'c.ttl', '--format', format], { files })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out.endsWith('\n')).toBe(true)
    if (['json', 'sarif', 'codequality'].includes(format)) expect(() => JSON.parse(out) as unknown).not.toThrow()
  })

  it('is the same bytes again', async () => {
    const argv = ['dcat', 'check', 'c.ttl', '--format', 'json']
    expect((await run(argv, { files })).out).toBe((await run(argv, { files })).out)
  })

  it('counts warnings when asked, and nothing when asked', async () => {
    const catalogue = { 'a.ttl': '@prefix dcat: <http://www.w3.org/ns/dcat#> . <https://example.org/d> a dcat:Dataset .' }
    const codes = await Promise.all(['error', 'warning', 'never'].map(async (level) => (await run(['dcat', 'check', 'a.ttl', '--fail-on', level], { files: catalogue })).code))
    expect(codes.at(-1)).toBe(0)
    expect(codes[1]).toBe(1)
  })

  it('leaves out what a baseline knows', async () => {
    const first = await run(['dcat', 'check', 'c.ttl', '--format', 'json'], { files })
    const again = await run(['dcat', 'check', 'c.ttl', '--baseline', 'b.json'], { files: { ...files, 'b.json': first.out } })
    expect(again.code).toBe(0)
    const bad = await run(['dcat', 'check', 'c.ttl', '--baseline', 'b.json'], { files: { ...files, 'b.json': '{' } })
    expect(bad.code).toBe(2)
    expect(bad.err).toContain('b.json:1:')
  })

  it('counts what was repaired under --strict', async () => {
    const broken = { 'a.ttl': '@prefix dcat: <http://www.w3.org/ns/dcat#> . <https://example.org/a b> a dcat:Catalog ; dcat:service <https://example.org/s .' }
    const repaired = JSON.parse((await run(['dcat', 'check', 'a.ttl', '--strict', '--format', 'json'], { files: broken })).out) as { findings: { rule: string; severity: string }[] }
    const reading = repaired.findings.filter(({ rule }) => rule.startsWith('dcat/read-'))
    expect(reading.length).toBeGreaterThan(0)
    expect(reading.every(({ severity }) => severity === 'error')).toBe(true)
  })

  it('goes to a file', async () => {
    const { out, code } = await run(['dcat', 'check', 'c.ttl', '--format', 'json', '--output', 'r.json'], { files })
    expect({ out, code }).toEqual({ out: '', code: 1 })
  })
})

describe('inputs', () => {
  it('reads standard input', async () => {
    expect((await run(['dcat', 'score', '-'], { stdin: CATALOGUE })).code).toBe(0)
    expect((await run(['accessibility', 'check', '-', '--format', 'json'], { stdin: CONTACT })).code).toBe(0)
    expect((await run(['licence', 'normalise', '-', '--format', 'json'], { stdin: 'MIT\n\nODbL\n' })).out.match(/"input"/g)).toHaveLength(2)
  })

  it('reads an address, and the encoding it states', async () => {
    const { code, out } = await run(['accessibility', 'statement', 'lint', `${SITE}accessibilite.html`, '--format', 'json'], { web: WEB })
    expect(code).toBe(1)
    expect((JSON.parse(out) as { subject: string }).subject).toBe(`${SITE}accessibilite.html`)
  })

  it('reads no address when the network is off', async () => {
    const { code, err } = await run(['dcat', 'check', SITE, '--offline'], { web: WEB })
    expect(code).toBe(2)
    expect(err).toContain('--offline')
  })

  const BAD = {
    'empty.txt': '',
    'blank.txt': '  \n',
    'page.html': CONTACT,
    'binary.bin': new Uint8Array([0, 1, 2, 3, 255, 254, 0, 0]),
    'prose.txt': 'Bonjour, ceci n’est pas ce que vous cherchez.',
    'broken.json': '{"a": ',
    'list.json': '[1, 2]',
    'folder/x': 'x',
  }
  const READERS: readonly (readonly [words: readonly string[], accepts: readonly string[]])[] = [
    [['dcat', 'check'], []],
    [['dcat', 'score'], []],
    [['licence', 'check'], []],
    [['accessibility', 'rate'], []],
    [['accessibility', 'statement', 'lint'], ['page.html', 'prose.txt', 'broken.json', 'list.json']],
    [['label', 'score'], []],
    [['label', 'agreement'], ['prose.txt', 'page.html']],
  ]

  for (const [words, accepts] of READERS) {
    it.each([...Object.keys(BAD).filter((name) => name !== 'folder/x'), 'folder', 'absent', 'https://nowhere.example/', 'https://gone.example/'])(`${words.join(' ')} %s: one clear line, never a stack trace`, async (name) => {
      const { code, out, err } = await run([...words, name, '--format', 'json'], { files: BAD, web: { 'https://gone.example/': 404 } })
      if (accepts.includes(name)) {
        expect([0, 1]).toContain(code)
        return
      }
      expect({ code, out, lines: err.trimEnd().split('\n').length }, err).toEqual({ code: 2, out: '', lines: 1 })
      expect(err).not.toMatch(/\bat .*:\d+:\d+|unexpected|inattendue/)
    })
  }
})

describe('schemas', () => {
  it.each(Object.keys(SCHEMAS))('%s is a schema with a name', (name) => {
    expect(SCHEMAS[name]).toMatchObject({ $id: `urn:communaux:schema:${name}:1`, title: expect.any(String) as string })
    expect(() => addFormats.default(new Ajv2020({ strict: false })).compile(SCHEMAS[name] ?? {})).not.toThrow()
  })

  it('accepts the configuration that init writes, and refuses a mistyped key', () => {
    const validate = new Ajv2020({ strict: false }).compile(configJsonSchema())
    expect(validate(parse(communauxYml.fr))).toBe(true)
    expect(validate({ ruls: {} })).toBe(false)
    expect(validate({ siren: 213809999 })).toBe(true)
  })

  it('are there for each file that a verb reads, and accept what the verbs make', async () => {
    const template = await run(['label', 'template'])
    const grid = { version: '4.1.2', pages: [{ id: 'accueil', url: 'https://example.org/', criteria: { '8.10': 'C', '1.1': { status: 'NA', reason: 'absent' } } }] }
    const files: Readonly<Record<string, unknown>> = { answers: JSON.parse(template.out), scale: scales[0], edition: editions[0], grid, grids: { ratings: [[1, null]] }, 'communaux-yml': parse(communauxYml.fr) as unknown }
    for (const [name, value] of Object.entries(files)) {
      const { out } = await run(['schema', name])
      const validate = addFormats.default(new Ajv2020({ strict: false })).compile(JSON.parse(out) as object)
      expect([name, validate(JSON.parse(JSON.stringify(value))), validate.errors]).toEqual([name, true, null])
      expect([name, validate({ nonsense: 1 })]).toEqual([name, false])
    }
  })

  it('are written by their name', async () => {
    expect((await run(['schema'])).out).toContain('dcat-score\n')
    expect(JSON.parse((await run(['schema', 'dcat-score'])).out)).toEqual(SCHEMAS['dcat-score'])
    expect((await run(['schema', 'dcat-scroe'])).code).toBe(2)
  })
})

describe('accessibility rate', () => {
  const grid = 'pages:\n  - id: accueil\n    criteria:\n      8.10: C\n      8.1: NC\n      8.3: { status: NA, reason: absent }\n'

  it('reads a grid in YAML, where criterion 8.10 is not 8.1', async () => {
    const { out, err, code } = await run(['accessibility', 'rate', 'g.yml', '--format', 'json'], { files: { 'g.yml': grid } })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ untested: 103 })
  })

  it.each(['pages:\n  - id: [a\n', 'pages: *nulle-part\n'])('says where the YAML of a grid stops: %j', async (yaml) => {
    const { code, err } = await run(['accessibility', 'rate', 'g.yml'], { files: { 'g.yml': yaml } })
    expect([code, err.trimEnd().split('\n').length]).toEqual([2, 1])
    expect(err).toContain('g.yml')
  })
})

describe('label agreement', () => {
  it.each([
    ['grilles.yml', '# trois notes\nratings:\n  - [1, 1]\n  - [2, 3]\n'],
    ['grilles.json', '{"ratings": [[1, 1], [2, 3]]}'],
    ['grilles.csv', '1;1\n2;3\n'],
  ])('reads the same grid in %s', async (file, text) => {
    const { out, err } = await run(['label', 'agreement', file, '--min-units', '1', '--metric', 'interval', '--format', 'json'], { files: { [file]: text } })
    expect(err).toBe('')
    expect(JSON.parse(out)).toMatchObject({ raters: 2, units: 2, value: expect.closeTo(0.727, 3) as number })
  })

  it('reads a table saved as Unicode text', async () => {
    const bytes = new Uint8Array(Buffer.from('\uFEFF1;1\n2;3\n', 'utf16le'))
    expect((await run(['label', 'agreement', 'a.csv', '--format', 'json'], { files: { 'a.csv': bytes } })).out).toContain('"raters": 2')
  })
})

describe('label template', () => {
  it.each(['json', 'csv'])('writes as %s answers that score reads: every question is there, and unknown', async (to) => {
    const { code, out } = await run(['label', 'template', '--to', to])
    expect(code).toBe(0)
    const scored = await run(['label', 'score', `a.${to}`, '--format', 'json'], { files: { [`a.${to}`]: out } })
    expect(scored.err).toBe('')
    const result = JSON.parse(scored.out) as { points: object; questions: { total: number } }
    expect(result).toMatchObject({ coverage: 0, points: { min: 0, max: 100 } })
    expect(out.match(/donnees\.[a-z]+/g)?.length).toBeGreaterThanOrEqual(9)
  })

  it('says which line of a filled sheet cannot be read', async () => {
    const { err, code } = await run(['label', 'score', 'a.csv'], { files: { 'a.csv': 'Identifiant;Réponse\ndonnees.ouverture;oui\ndonnees.licence;beaucoup\n' } })
    expect(code).toBe(0)
    expect(err).toMatch(/^a\.csv:3:1/)
  })

  it('writes as ods a sheet that score reads', async () => {
    const { cwd, code } = await run(['label', 'template', '--to', 'ods', '--output', 'a.ods'])
    expect(code).toBe(0)
    const scored = await runIn(cwd, ['label', 'score', 'a.ods', '--format', 'json'])
    expect(scored.err).toBe('')
    expect(JSON.parse(scored.out)).toMatchObject({ coverage: 0 })
  })
})

describe('dcat check --profile', () => {
  const OWN = 'id: ville\nedition: "2026"\nextends: datagouv-fr\nconstraints:\n  dcat:Dataset:\n    dcat:keyword: { min: 1 }\n'
  const rulesOf = async (argv: readonly string[], more: Record<string, string>): Promise<{ sets: string[]; keyword: boolean }> => {
    const { out } = await run([...argv, '--format', 'json'], { files: { ...files, ...more } })
    const { ruleSets, findings } = JSON.parse(out) as { ruleSets: { id: string }[]; findings: { rule: string }[] }
    return { sets: ruleSets.map(({ id }) => id), keyword: findings.some(({ rule }) => rule === 'dcat/dataset-keyword-min-count') }
  }

  it('takes a profile of one’s own from a file, or from the configuration', async () => {
    expect(await rulesOf(['dcat', 'check', 'c.ttl'], {})).toMatchObject({ keyword: false })
    expect(await rulesOf(['dcat', 'check', 'c.ttl', '--profile', 'ville.yml'], { 'ville.yml': OWN })).toEqual({ sets: expect.arrayContaining(['ville', 'datagouv-fr']) as string[], keyword: true })
    expect(await rulesOf(['check', '--config', 'd/communaux.yml'], { 'd/communaux.yml': 'catalogue: ../c.ttl\ndcat: { profile: ./ville.yml }', 'd/ville.yml': OWN })).toMatchObject({ keyword: true })
  })

  it.each([
    [['--profile', 'datagouv'], 'datagouv-fr'],
    [['--profile', 'absent.yml'], 'absent.yml'],
    [['--profile', 'page.html'], 'Valeurs'],
    [['--profile', 'liste.json'], 'profil'],
  ])('%j is one line', async (options, words) => {
    const { code, out, err } = await run(['dcat', 'check', 'c.ttl', ...options], { files: { ...files, 'liste.json': '[]' } })
    expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 })
    expect(err).toContain(words)
  })
})

describe('dcat convert', () => {
  it.each(CATALOGUE_FORMATS)('writes as %s what is read again with the same datasets', async (to) => {
    const converted = await run(['dcat', 'convert', 'c.ttl', '--to', to], { files })
    const keepsAll = ['turtle', 'trig', 'ntriples', 'nquads', 'jsonld', 'rdfxml'].includes(to)
    expect({ code: converted.code, losses: converted.err !== '' }).toEqual({ code: 0, losses: !keepsAll })
    const again = await run(['dcat', 'check', 'again', '--format', 'json'], { files: { again: converted.out } })
    const titles = (JSON.parse(again.out) as { datasets: { title: string }[] }).datasets.map(({ title }) => title)
    expect(titles.sort()).toEqual(['Budget primitif', 'Menus des cantines', 'Photothèque'])
  })

  it('writes what could be read of a broken file, and says what was repaired', async () => {
    const { code, out, err } = await run(['dcat', 'convert', 'a.ttl', '--to', 'ntriples'], { files: { 'a.ttl': '@prefix dcat: <http://www.w3.org/ns/dcat#> . <https://example.org/a b> a dcat:Dataset .' } })
    expect(code).toBe(0)
    expect(out).toContain('dcat#Dataset')
    expect(err).toMatch(/^a\.ttl:1:/)
  })

  it.each([
    [['dcat', 'convert', 'c.ttl'], '--to manque'],
    [['dcat', 'convert', 'c.ttl', '--to', 'turtel'], 'turtle'],
  ])('%j is one line', async (argv, words) => {
    const { code, out, err } = await run(argv, { files })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
  })
})

describe('what a conversion does not keep', () => {
  const datasets = Array.from({ length: 5 }, (_, n) => `<https://example.org/d${n.toString()}> a dcat:Dataset ; dct:title "D" ; dcat:theme <https://example.org/theme> .`)
  const file = { 'a.ttl': `@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .\n${datasets.join('\n')}` }

  it('is one line for each property, with three subjects', async () => {
    const { err } = await run(['dcat', 'convert', 'a.ttl', '--to', 'datagouv'], { files: file })
    const line = err.split('\n').find((found) => found.includes('dcat:theme')) ?? ''
    expect(line).toMatch(/5 fois.*example\.org\/d0, https:\/\/example\.org\/d1, https:\/\/example\.org\/d2, … \(--all/)
  })

  it('is a line for each dataset with --all', async () => {
    const { err } = await run(['dcat', 'convert', 'a.ttl', '--to', 'datagouv', '--all'], { files: file })
    expect(err.split('\n').filter((found) => found.includes('dcat:theme'))).toHaveLength(5)
  })
})
