import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkInventory, declaredLicence, type InventoryPackage, purlOf, readInventory } from '../src/index.ts'
import { jsonFault } from '../src/read/inventory/json-fault.ts'

const packagesOf = (text: string, file: string): readonly InventoryPackage[] => readInventory(text, { file }).value?.packages ?? []
const shown = (text: string, file: string): string[] => packagesOf(text, file).map(({ name, version, licence }) => `${name} ${version} ${licence}`)

describe('package-lock.json', () => {
  const lock = {
    name: 'ville',
    lockfileVersion: 3,
    packages: {
      '': { name: 'ville', license: 'EUPL-1.2', workspaces: ['outils/*'] },
      'outils/plan': { name: '@ville/plan', version: '1.0.0', license: 'MIT' },
      'node_modules/@ville/plan': { resolved: 'outils/plan', link: true },
      'node_modules/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/b': { version: '2.0.0', license: '(MIT OR GPL-2.0)', dev: true },
      'node_modules/b/node_modules/a': { version: '1.0.0' },
      'node_modules/c': { version: '3.0.0', optional: true },
      'node_modules/alias': { name: 'real', version: '4.0.0', license: 'Apache 2.0' },
      'node_modules/old': { version: '0.1.0', licenses: [{ type: 'MIT', url: 'https://example.org' }, { type: 'BSD-3-Clause' }] },
      'outils/plan/node_modules/d': { version: '5.0.0', license: 'UNLICENSED' },
    },
  }

  it('leaves the project and its workspace out, and each name and version is there once', () => {
    expect(shown(JSON.stringify(lock), 'package-lock.json')).toEqual([
      'a 1.0.0 MIT',
      'b 2.0.0 MIT OR GPL-2.0',
      'c 3.0.0 unknown',
      'real 4.0.0 Apache-2.0',
      'old 0.1.0 MIT OR BSD-3-Clause',
      'd 5.0.0 unknown',
    ])
  })

  it('knows where each package stands', () => {
    const [a, b] = packagesOf(JSON.stringify(lock, null, 2), 'sous-dossier/package-lock.json')
    expect(a?.location).toEqual({ file: 'sous-dossier/package-lock.json', line: 21, column: 5 })
    expect([a?.dev, b?.dev, b?.purl]).toEqual([false, true, 'pkg:npm/b@2.0.0'])
  })

  it('reads version 1', () => {
    const old = { lockfileVersion: 1, dependencies: { a: { version: '1.0.0', dependencies: { b: { version: '2.0.0', dev: true } } }, local: { version: 'file:outils/local' }, alias: { version: 'npm:@x/real@3.0.0' } } }
    expect(shown(JSON.stringify(old), 'package-lock.json')).toEqual(['a 1.0.0 unknown', '@x/real 3.0.0 unknown', 'b 2.0.0 unknown'])
  })

  it('takes names that JavaScript gives a meaning to as names', () => {
    const text = '{"lockfileVersion":3,"packages":{"node_modules/__proto__":{"version":"1.0.0","license":"MIT"},"node_modules/constructor":{"version":"1.0.0"}}}'
    expect(shown(text, 'package-lock.json')).toEqual(['__proto__ 1.0.0 MIT', 'constructor 1.0.0 unknown'])
  })
})

describe('composer.lock', () => {
  it('reads the list of licences as a choice', () => {
    const lock = {
      'content-hash': 'x',
      packages: [
        { name: 'Ville/Plan', version: 'v1.2.0', license: ['MIT'] },
        { name: 'ville/choix', version: '2.0', license: ['LGPL-3.0-or-later', 'MIT'] },
        { name: 'ville/prive', version: '1', license: ['proprietary'] },
        { name: 'ville/rien', version: '1' },
      ],
      'packages-dev': [{ name: 'ville/dev', version: '1', license: ['GPL-3.0+'] }],
    }
    const packages = packagesOf(JSON.stringify(lock), 'composer.lock')
    expect(packages.map(({ purl, licence, reading, dev }) => [purl, licence, reading, dev])).toEqual([
      ['pkg:composer/ville/plan@v1.2.0', 'MIT', 'expression', false],
      ['pkg:composer/ville/choix@2.0', 'LGPL-3.0-or-later OR MIT', 'expression', false],
      ['pkg:composer/ville/prive@1', 'unknown', 'closed', false],
      ['pkg:composer/ville/rien@1', 'unknown', 'not-stated', false],
      ['pkg:composer/ville/dev@1', 'GPL-3.0+', 'expression', true],
    ])
  })
})

describe('text formats', () => {
  it.each([
    ['yarn.lock', '# yarn lockfile v1\n\n\n"@x/a@^1.0.0", "@x/a@^1.1.0":\n  version "1.1.0"\n  resolved "https://example.org"\n  dependencies:\n    version "^9"\n\nb@npm:real@^2:\n  version "2.0.0"\n\nlocal@link:./local:\n  version "0.0.0"\n', ['@x/a 1.1.0', 'real 2.0.0']],
    ['yarn.lock', '__metadata:\n  version: 8\n\n"a@npm:^1.0.0, a@npm:^1.1":\n  version: 1.1.0\n  resolution: "a@npm:1.1.0"\n  languageName: node\n  linkType: hard\n\n"ville@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "ville@workspace:."\n  linkType: soft\n\n"t@patch:t@npm%3A5.0.0#x":\n  version: 5.0.0\n  resolution: "t@patch:t@npm%3A5.0.0#x::version=5.0.0"\n  linkType: hard\n', ['a 1.1.0', 't 5.0.0']],
    ['pnpm-lock.yaml', "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      a:\n        version: 1.0.0\n\npackages:\n\n  '@x/a@1.0.0':\n    resolution: {integrity: sha}\n\n  b@2.0.0:\n    resolution: {integrity: sha}\n    engines: {node: '>=6'}\n\n  c@https://example.org/c.tgz:\n    resolution: {tarball: x}\n    version: 3.0.0\n\nsnapshots:\n\n  b@2.0.0(d@1.0.0): {}\n", ['@x/a 1.0.0', 'b 2.0.0', 'c 3.0.0']],
    ['pnpm-lock.yaml', 'lockfileVersion: 5.4\n\npackages:\n\n  /@x/a/1.0.0:\n    dev: true\n\n  /b/2.0.0_d@1.0.0:\n    dev: false\n\n  file:local:\n    name: local\n    version: 0.0.0\n', ['@x/a 1.0.0', 'b 2.0.0', 'local 0.0.0']],
    ['pnpm-lock.yaml', "lockfileVersion: '6.0'\n\npackages:\n\n  /@x/a@1.0.0(d@1.0.0):\n    dev: true\n", ['@x/a 1.0.0']],
    ['uv.lock', 'version = 1\n\n[[package]]\nname = "ville"\nversion = "0.1.0"\nsource = { virtual = "." }\n\n[[package]]\nname = "certifi"\nversion = "2025.1.1"\nsource = { registry = "https://pypi.org/simple" }\n', ['certifi 2025.1.1']],
    ['poetry.lock', '# This file is automatically @generated by Poetry 1.8.\n\n[[package]]\nname = "Jinja2"\nversion = "3.1.0"\ndescription = "x"\n\n[package.dependencies]\nname = "no"\n', ['Jinja2 3.1.0']],
    ['Cargo.lock', 'version = 3\n\n[[package]]\nname = "ville"\nversion = "0.1.0"\n\n[[package]]\nname = "serde"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n', ['serde 1.0.0']],
    ['Gemfile.lock', 'PATH\n  remote: .\n  specs:\n    ville (0.1.0)\n\nGEM\n  remote: https://rubygems.org/\n  specs:\n    nokogiri (1.11.7-x86_64-linux)\n      racc (~> 1.4)\n    nokogiri (1.11.7)\n    racc (1.5.2)\n\nDEPENDENCIES\n  ville!\n', ['nokogiri 1.11.7', 'racc 1.5.2']],
    ['Pipfile.lock', '{"_meta":{"pipfile-spec":6},"default":{"a":{"version":"==1.0"},"moi":{"path":".","editable":true}},"develop":{"b":{"version":"==2.0"}}}', ['a 1.0', 'b 2.0']],
  ])('%s', (file, text, expected) => {
    expect(packagesOf(text, file).map(({ name, version }) => `${name} ${version}`)).toEqual(expected)
    expect(packagesOf(text.replaceAll('\n', '\r\n'), file).map(({ name, version }) => `${name} ${version}`)).toEqual(expected)
    expect(packagesOf(text, file).every(({ reading, licence }) => reading === 'not-stated' && licence === 'unknown')).toBe(true)
  })
})

describe('files that cannot be read', () => {
  it.each([
    ['package-lock.json', '{"lockfileVersion": 3,\n  "packages": {', 'licence/inventory-unreadable', 2, 16],
    ['package-lock.json', '{"a": 1,}', 'licence/inventory-unreadable', 1, 9],
    ['package-lock.json', '[]', 'licence/inventory-shape', 1, 1],
    ['package-lock.json', '{"packages": []}', 'licence/inventory-shape', 1, 1],
    ['package-lock.json', '{}', 'licence/inventory-shape', 1, 1],
    ['composer.lock', '{"packages": {}}', 'licence/inventory-shape', 1, 1],
    ['pnpm-lock.yaml', 'bonjour', 'licence/inventory-shape', 1, 1],
    ['Cargo.lock', '\u0000\u0001', 'licence/inventory-shape', 1, 1],
    ['notes.txt', 'bonjour', 'licence/inventory-format', 1, 1],
  ])('%s %j → %s', (file, text, rule, line, column) => {
    const { value, findings } = readInventory(text, { file })
    expect(value).toBeNull()
    expect(findings.map((found) => [found.rule, found.severity, found.location?.line, found.location?.column])).toEqual([[rule, 'error', line, column]])
    expect(findings[0]?.message.fr).not.toContain('{format}')
  })

  it('says when a package has no version, and keeps it', () => {
    const { value, findings } = readInventory('{"lockfileVersion":3,"packages":{"node_modules/a":{}}}', { file: 'package-lock.json' })
    expect(value?.packages.map(({ purl }) => purl)).toEqual(['pkg:npm/a'])
    expect(findings.map(({ rule }) => rule)).toEqual(['licence/inventory-entry'])
  })

  it.each([
    ['package-lock.json', '{"lockfileVersion":3,"packages":{"node_modules/a":null,"node_modules/b":{"version":"1.0.0"}}}', ['node_modules/a']],
    ['package-lock.json', '{"lockfileVersion":1,"dependencies":{"a":"1.0.0","b":{"version":"1.0.0","dependencies":[]}}}', ['a', 'dependencies']],
    ['composer.lock', '{"content-hash":"x","packages":["a/a",{"name":"b","version":"1.0.0"}],"packages-dev":{"c/c":{}}}', ['packages[0]', 'packages-dev']],
    ['Pipfile.lock', '{"_meta":{},"default":{"a":"==1.0","b":{"version":"==1.0.0"}},"develop":[]}', ['a', 'develop']],
  ])('%s: names what is written as another type, and keeps the rest', (file, text, names) => {
    const { value, findings } = readInventory(text, { file })
    expect(value?.packages.map(({ name, version }) => `${name} ${version}`)).toEqual(['b 1.0.0'])
    expect(findings.map(({ rule, severity, value: name }) => [rule, severity, name])).toEqual(names.map((name) => ['licence/inventory-type', 'error', name]))
  })

  it('finds where JSON stops: at the end when it is valid, else where no continuation is possible', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        expect(jsonFault(text)).toBe(text.length)
        const place = at % (text.length + 1)
        const offset = jsonFault(`${text.slice(0, place)}\u0001${text.slice(place)}`)
        expect(offset).toBeLessThanOrEqual(place)
        expect(jsonFault(text.slice(0, offset))).toBe(offset)
      }),
      { numRuns: 500 },
    )
  })

  it('never throws, whatever the text', () => {
    const files = ['package-lock.json', 'composer.lock', 'yarn.lock', 'pnpm-lock.yaml', 'uv.lock', 'Gemfile.lock', 'Pipfile.lock']
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (file, text) => {
        expect(readInventory(text, { file }).findings.every(({ location }) => location !== undefined)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

it('ends soon on hostile files', () => {
  const start = performance.now()
  readInventory(`# yarn lockfile v1\n${`${'@'.repeat(4_000)}\n`.repeat(500)}`, { file: 'yarn.lock' })
  readInventory(`lockfileVersion: 9\npackages:\n  ${'a: {'.repeat(200_000)}\n`, { file: 'pnpm-lock.yaml' })
  readInventory(`{"lockfileVersion":3,"packages":{${Array.from({ length: 20_000 }, (_, index) => `"\\u006eode_modules/a${index}":{"version":"1"}`).join()}}}`, { file: 'package-lock.json' })
  readInventory('['.repeat(1_000_000), { file: 'package-lock.json' })
  readInventory(`GEM\n${'    a ('.repeat(100_000)}`, { file: 'Gemfile.lock' })
  expect(performance.now() - start).toBeLessThan(10_000)
})

describe('the report', () => {
  const text = JSON.stringify({
    lockfileVersion: 3,
    packages: { 'node_modules/a': { version: '1', license: 'MIT' }, 'node_modules/b': { version: '1' }, 'node_modules/c': { version: '1', license: 'SEE LICENSE IN LICENSE.md' }, 'node_modules/d': { version: '1', license: 'GPL-2.0' } },
  })

  it('says what is unknown and why, and counts what is stated', () => {
    const { value } = readInventory(text, { file: 'package-lock.json' })
    const report = checkInventory(value ? [value, value] : [], { subject: '.' })
    expect(report.packages).toHaveLength(4)
    expect(report.packages[0]).toEqual({ purl: 'pkg:npm/a@1', name: 'a', version: '1', licence: 'MIT', from: 'package-lock.json' })
    expect(report.findings.map(({ rule, outcome, because, subject }) => [rule, outcome, because, subject])).toEqual([
      ['licence/package-not-stated', 'unknown', 'not-stated', 'pkg:npm/b@1'],
      ['licence/package-unreadable', 'unknown', 'needs-human', 'pkg:npm/c@1'],
      ['licence/package-deprecated-id', 'fails', undefined, 'pkg:npm/d@1'],
    ])
    expect(report.coverage.rules.find(({ rule }) => rule === 'licence/package-not-stated')).toMatchObject({ passed: 3, unknown: 1 })
    expect(report.findings.flatMap(({ message }) => [message.fr, message.en]).filter((message) => message.includes('{'))).toEqual([])
  })
})

describe('declared licences', () => {
  it.each([
    ['MIT', 'MIT', 'expression'],
    ['mit', 'MIT', 'expression'],
    ['(AFL-2.1 OR BSD-3-Clause)', 'AFL-2.1 OR BSD-3-Clause', 'expression'],
    ['Apache License 2.0', 'Apache-2.0', 'understood'],
    ['Licence Ouverte Etalab v2.0', 'etalab-2.0', 'understood'],
    ['BSD', 'unknown', 'unreadable'],
    ['GPLv3', 'unknown', 'unreadable'],
    ['MIT/X11', 'unknown', 'unreadable'],
    ['SEE LICENSE IN LICENSE', 'unknown', 'unreadable'],
    ['UNLICENSED', 'unknown', 'closed'],
    ['proprietary', 'unknown', 'closed'],
    ['NOASSERTION', 'unknown', 'not-stated'],
    ['', 'unknown', 'not-stated'],
    [null, 'unknown', 'not-stated'],
    [{ type: 'MIT' }, 'MIT', 'expression'],
    [['MIT', 'UNLICENSED'], 'unknown', 'closed'],
    [[], 'unknown', 'not-stated'],
  ])('%j → %s (%s)', (raw, licence, reading) => {
    expect(declaredLicence(raw)).toMatchObject({ licence, reading })
  })
})

it('writes package URLs', () => {
  expect(purlOf('npm', '@example/arbres', '1.0.0+x')).toBe('pkg:npm/%40example/arbres@1.0.0%2Bx')
  expect(purlOf('pypi', 'Zope_Interface', '5.0')).toBe('pkg:pypi/zope-interface@5.0')
})
