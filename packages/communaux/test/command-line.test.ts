import { describe, expect, it } from 'vitest'
import { COMMON_OPTIONS } from '../src/cli/common-options.ts'
import { nameOf } from '../src/cli/find-command.ts'
import { COMMANDS } from '../src/cli/table/index.ts'
import { run } from './run.ts'

/** The same text with ordinary spaces. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

describe('the table of commands', () => {
  it('holds every verb of the design', () => {
    expect(COMMANDS.map(nameOf)).toEqual(
      expect.arrayContaining([
        'init', 'check', 'completion',
        'dcat check', 'dcat convert', 'dcat fix', 'dcat score', 'dcat diff', 'dcat feed', 'dcat harvest-check', 'dcat profiles',
        'licence identify', 'licence normalise', 'licence expression', 'licence compatible', 'licence check', 'licence init', 'licence reuse',
        'licence attribution', 'licence sbom', 'licence publiccode',
        'accessibility check', 'accessibility grid new', 'accessibility rate', 'accessibility statement new', 'accessibility statement render',
        'accessibility statement lint', 'accessibility plan check', 'accessibility contrast', 'accessibility criteria',
        'label template', 'label score', 'label next', 'label migrate', 'label sensitivity', 'label agreement', 'label editions',
      ]),
    )
  })

  it('gives one type and one letter to each option name', () => {
    const types = new Map<string, string>()
    for (const { name, type, multiple } of [...COMMON_OPTIONS, ...COMMANDS.flatMap((command) => command.options)]) {
      const shape = `${type} ${String(multiple ?? false)}`
      expect(types.get(name) ?? shape, name).toBe(shape)
      types.set(name, shape)
    }
  })

  it('has both languages everywhere', () => {
    for (const { text } of [...COMMANDS, ...COMMON_OPTIONS, ...COMMANDS.flatMap((command) => command.options)]) {
      expect(text.fr).not.toBe('')
      expect(text.en).not.toBe('')
    }
  })
})

describe('usage', () => {
  it('answers --version on one line', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, out: 'communaux 0.0.0-test\n', err: '' })
  })

  it.each([[['--help']], [['dcat', '--help']], [['dcat', 'check', '--help']], [['help', 'licence']], [['-h']], [['accessibility', 'statement', 'lint', '--help']]])('%j is an answer', async (argv) => {
    const { code, out, err } = await run(argv)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Usage')
  })

  it('reminds of the usage, on standard error, when nothing is asked', async () => {
    const { code, out, err } = await run([])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('Usage')
  })

  it('speaks English when asked, or when the locale does', async () => {
    expect((await run(['--help', '--lang', 'en'])).out).toContain('Common options')
    expect((await run(['--help'], { env: { LANG: 'en_GB.UTF-8' } })).out).toContain('Common options')
    expect((await run(['--help'], { env: { LANG: 'C' } })).out).toContain('Options communes')
    expect((await run(['--help'], { env: { LC_ALL: 'fr_FR', LANG: 'en_GB.UTF-8' } })).out).toContain('Options communes')
  })

  it.each([
    [['dcta'], 'vouliez-vous dire «\u00a0dcat\u00a0»'],
    [['dcat', 'chek', 'x'], 'vouliez-vous dire «\u00a0dcat check\u00a0»'],
    [['licens', 'check', '.'], 'vouliez-vous dire «\u00a0licence check\u00a0»'],
    [['contrast', '#000', '#fff'], 'vouliez-vous dire «\u00a0accessibility contrast\u00a0»'],
    [['accessibility', 'statement', 'lnit', 'x'], 'vouliez-vous dire «\u00a0accessibility statement lint\u00a0»'],
    [['dcat'], 'quel verbe'],
    [['dcat', 'zzzzzz'], 'Verbes\u00a0: check'],
    [['dcat', 'check', 'x', '--formt', 'json'], 'vouliez-vous dire --format'],
    [['dcat', 'check', 'x', '--zzzzzz'], 'option --zzzzzz inconnue'],
    [['dcat', 'check', 'x', '-z'], 'option -z inconnue'],
    [['dcat', 'check', 'x', '--large'], 'option --large inconnue pour «\u00a0dcat check\u00a0»'],
    [['dcat', 'check', 'x', '--format', 'jsom'], 'vouliez-vous dire «\u00a0json\u00a0»'],
    [['dcat', 'score', 'x', '--format', 'sarif'], 'Valeurs\u00a0: text, json'],
    [['dcat', 'check', 'x', '--output'], '--output attend une valeur'],
    [['dcat', 'check', 'x', '--output', '--strict'], '--output attend une valeur'],
    [['dcat', 'check', 'x', '--output='], '--output attend une valeur'],
    [['dcat', 'check', 'x', '--strict=yes'], '--strict ne prend pas de valeur'],
    [['dcat', 'check'], 'il manque un argument'],
    [['dcat', 'check', 'a', 'b'], 'argument de trop'],
    [['completion', 'bsh'], 'vouliez-vous dire «\u00a0bash\u00a0»'],
    [['completion', '--now', 'demain'], 'n’est pas une date'],
    [['completion', '--now', '2026-02-31'], 'n’est pas une date'],
    [['licence', 'compatible', '--inbound', 'MIT', '--outbound', 'EUPL', '--kind', 'software'], 'Vouliez-vous dire EUPL-1.2'],
    [['licence', 'compatible', '--inbound', 'MIT', '--kind', 'software'], 'il manque --outbound'],
    [['label', 'migrate', 'a.json', '--to', 'x'], '--to : « x » n’est pas accepté'],
    [['completion', '--config', 'absent.yml'], 'absent.yml\u00a0: fichier introuvable'],
    [['completion', '--config', 'file://ailleurs/communaux.yml'], 'n’est pas celle d’un fichier de cette machine'],
    [['completion', '--output', 'absent/x'], 'le dossier n’existe pas'],
  ])('%j is one clear line and exit code 2', async (argv, words) => {
    const { code, out, err } = await run(argv)
    expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 })
    expect(plain(err)).toContain(plain(words))
    expect(err).not.toMatch(/\n\s+at /)
  })

  it('says so, on one line, of every verb that is not built', async () => {
    for (const command of COMMANDS.filter(({ load }) => !load)) {
      const args = Array.from({ length: command.arity[0] }, () => 'x')
      const { code, err } = await run([...command.path, ...args])
      expect({ code, lines: err.trimEnd().split('\n').length }, nameOf(command)).toEqual({ code: 2, lines: 1 })
      expect(err).toContain('pas encore')
    }
  })
})

describe('the configuration file', () => {
  it('is refused at its line when it is wrong', async () => {
    const { code, err } = await run(['completion', '--config', 'c.yml'], { files: { 'c.yml': 'site: a\nruls: {}\nfoo: 1' } })
    expect(code).toBe(2)
    expect(plain(err)).toBe('communaux : c.yml:2:1 : clé « ruls » inconnue, vouliez-vous dire « rules » ? (et 1 autre)\n')
  })
})

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('writes a script for %s that names every verb', async (shell) => {
    const { code, out } = await run(['completion', shell])
    expect(code).toBe(0)
    for (const command of COMMANDS) for (const word of command.path) expect(out).toContain(word)
  })

  it('guesses the shell in use', async () => {
    expect((await run(['completion'], { env: { SHELL: '/usr/bin/fish' } })).out).toContain('completion for fish')
    expect((await run(['completion'], { env: { SHELL: '/bin/dash' } })).out).toContain('completion for bash')
  })
})
