import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { checkInventory, readInventory } from '../src/index.ts'
import { absent, corpora, json, text } from './corpora.ts'

const require = createRequire(import.meta.url)
const files = (pattern: string): string[] => (absent ? [] : globSync(pattern, { cwd: corpora }).sort())
const read = (file: string): string[] => names(readInventory(text(file), { file }).value?.packages ?? [])
const names = (packages: readonly { name: string; version: string }[]): string[] => [...new Set(packages.map(({ name, version }) => `${name}@${version}`))].sort()

interface ArboristNode {
  readonly packageName: string | null
  readonly name: string
  readonly version: string
  readonly isRoot: boolean
  readonly isLink: boolean
  readonly isWorkspace: boolean
  readonly location: string
}
interface Arborist {
  loadVirtual(): Promise<{ inventory: Iterable<[string, ArboristNode]> }>
}

describe.skipIf(absent)('package-lock.json, against npm’s own reader', () => {
  it.each(files('{french-lockfiles,scancode-npm-manifests}/**/package-lock.json'))('%s', async (file) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lock-'))
    try {
      writeFileSync(path.join(folder, 'package-lock.json'), text(file))
      const root = (json(file) as { packages?: Record<string, object> }).packages?.[''] ?? {}
      const old = json(file) as { lockfileVersion?: number; dependencies?: Record<string, { version: string }> }
      const needed = old.lockfileVersion === 1 ? { dependencies: Object.fromEntries(Object.keys(old.dependencies ?? {}).map((name) => [name, '*'])) } : {}
      writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ ...root, ...needed }))
      const ArboristClass = require('@npmcli/arborist') as new (options: { path: string }) => Arborist
      const { inventory } = await new ArboristClass({ path: folder }).loadVirtual()
      const expected = [...inventory].flatMap(([, node]) => (node.isRoot || node.isLink || node.isWorkspace || !node.location.includes('node_modules') ? [] : [{ name: node.packageName ?? node.name, version: node.version }]))
      expect(read(file)).toEqual(names(expected))
      expect(read(file).length).toBeGreaterThan(0)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe.skipIf(absent)('composer.lock, against a plain count', () => {
  it.each(files('{french-lockfiles,scancode-npm-manifests}/**/composer.lock'))('%s', (file) => {
    const { packages, 'packages-dev': dev } = json(file) as Record<string, { name: string; version: string }[]>
    const all = [...(packages ?? []), ...(dev ?? [])]
    expect(read(file)).toEqual(names(all))
    expect(readInventory(text(file), { file }).value?.packages.filter(({ licence }) => licence === 'unknown')).toEqual([])
  })
})

describe.skipIf(absent)('yarn.lock, against Yarn’s own readers', () => {
  it.each(files('{french-lockfiles,scancode-npm-manifests}/**/yarn.lock'))('%s', (file) => {
    const source = text(file)
    const berry = source.includes('__metadata:')
    const expected = berry ? ofBerry(source) : ofYarn1(source)
    expect(read(file)).toEqual(names(expected))
    expect(expected.length > 0 || source.includes('linkType: soft')).toBe(true)
  })
})

function ofYarn1(source: string): { name: string; version: string }[] {
  const { parse } = require('@yarnpkg/lockfile') as { parse: (text: string) => { object: Record<string, { version: string }> } }
  return Object.entries(parse(source).object).map(([descriptor, { version }]) => {
    const alias = /^.+@npm:((?:@[^/]+\/)?[^@]+)/.exec(descriptor)?.[1]
    return { name: alias ?? descriptor.slice(0, descriptor.indexOf('@', 1)), version }
  })
}

function ofBerry(source: string): { name: string; version: string }[] {
  const { parseSyml } = require('@yarnpkg/parsers') as { parseSyml: (text: string) => Record<string, { version: string; resolution: string; linkType: string }> }
  return Object.entries(parseSyml(source)).flatMap(([key, { version, resolution, linkType }]) => (key === '__metadata' || linkType === 'soft' ? [] : [{ name: resolution.slice(0, resolution.indexOf('@', 1)), version }]))
}

describe.skipIf(absent)('pnpm-lock.yaml, against a YAML reader', () => {
  it.each(files('{french-lockfiles,scancode-npm-manifests}/**/{pnpm-lock,shrinkwrap}.yaml').filter((file) => file.endsWith('pnpm-lock.yaml')))('%s', (file) => {
    const { packages = {} } = parseYaml(text(file)) as { packages?: Record<string, { name?: string; version?: string }> }
    expect(read(file).length).toBe(new Set(Object.keys(packages).map((key) => key.replace(/\(.*$/, '').replace(/^(\/.+\/[^/_]+)_.*$/, '$1'))).size)
  })
})

describe.skipIf(absent)('other lockfiles, against a plain count of their tables', () => {
  it.each(files('{french-lockfiles,scancode-npm-manifests}/**/{uv,poetry,Cargo}.lock'))('%s', (file) => {
    const tables = text(file).split(/^\[\[package\]\]$/m).slice(1)
    const own = tables.filter((table) => (file.endsWith('Cargo.lock') ? !/^source = /m.test(table) : /^source = \{ (?:virtual|editable|directory)/m.test(table)))
    expect(readInventory(text(file), { file }).value?.packages.length).toBe(new Set(tables.filter((table) => !own.includes(table)).map((table) => `${/^name = (.+)$/m.exec(table)?.[1] ?? ''} ${/^version = (.+)$/m.exec(table)?.[1] ?? ''}`)).size)
  })

  it.each(files('{french-lockfiles,scancode-npm-manifests}/**/Gemfile.lock*').filter((file) => !file.endsWith('.json')))('%s', (file) => {
    const [remote = ''] = text(file).split(/^PLATFORMS\r?$/m)
    const withoutPath = remote.replace(/^PATH\r?\n(?: .*\r?\n)+/gm, '')
    const specs = [...withoutPath.matchAll(/^ {4}(\S+) \(([^)-]+)[^)]*\)\r?$/gm)].map(([, name, version]) => `${name ?? ''}@${version ?? ''}`)
    expect(readInventory(text(file), { file: 'Gemfile.lock' }).value?.packages.length).toBe(new Set(specs).size)
  })

  it.each(files('{french-lockfiles,scancode-npm-manifests}/**/Pipfile.lock'))('%s', (file) => {
    const { default: used, develop } = json(file) as Record<string, Record<string, { path?: string }>>
    const all = [...Object.entries(used ?? {}), ...Object.entries(develop ?? {})].filter(([, { path: own }]) => own === undefined)
    expect(read(file).length).toBe(new Set(all.map(([name]) => name)).size)
  })
})

describe.skipIf(absent)('speed', () => {
  it('tells how long the biggest lockfile takes', () => {
    const [file] = files('french-lockfiles/**/*lock*').sort((a, b) => text(b).length - text(a).length)
    if (file === undefined) return
    const source = text(file)
    const start = performance.now()
    const { value } = readInventory(source, { file })
    const report = checkInventory(value ? [value] : [], { subject: file })
    console.log(`${file}: ${(source.length / 1e6).toFixed(1)} MB, ${report.packages.length} packages, ${(performance.now() - start).toFixed(0)} ms`)
    expect(report.packages.length).toBeGreaterThan(100)
  })
})
