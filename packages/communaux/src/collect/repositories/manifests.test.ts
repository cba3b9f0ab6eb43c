import { describe, expect, it } from 'vitest'
import { readManifest } from './manifests.ts'

describe('readManifest', () => {
  it.each([
    ['package.json', '{"name":"a","license":"MIT"}', { name: 'a', licence: 'MIT' }],
    ['package.json', '{"license":{"type":"ISC"}}', { licence: 'ISC' }],
    ['package.json', '{"licenses":[{"type":"MIT"},{"type":"Apache-2.0"}]}', { licence: 'MIT OR Apache-2.0' }],
    ['composer.json', '{"name":"v/p","license":["GPL-2.0-only","MIT"]}', { name: 'v/p', licence: 'GPL-2.0-only OR MIT' }],
    ['pyproject.toml', '[tool.x]\nlicense = "no"\n[project]\nname = "p"\nlicense = {text = "EUPL-1.2"}\n[other]', { name: 'p', licence: 'EUPL-1.2' }],
    ['Cargo.toml', '[package]\nname="c"\nlicense = \'MIT OR Apache-2.0\'', { name: 'c', licence: 'MIT OR Apache-2.0' }],
    ['publiccode.yml', 'name: Outil\nlegal:\n  license: CECILL-2.1\nusedBy: [Une commune]', { name: 'Outil', licence: 'CECILL-2.1', usedBy: ['Une commune'], publiccodeFaults: ['description', 'developmentStatus', 'maintenance', 'publiccodeYmlVersion', 'softwareType', 'url'] }],
    ['package.json', '{', {}],
    ['package.json', '[]', {}],
    ['publiccode.yml', '*absent', {}],
    ['pyproject.toml', '', {}],
    ['README.md', 'license: MIT', {}],
  ])('%s %j', (file, text, expected) => expect(readManifest(file, text)).toEqual(expected))
})
