import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { npm, run } from '../lib/process.ts'
import { must } from './publish.ts'

/** What a consumer's first program does: one call of each package, with the types written out. */
const PROGRAM = `import { check, datagouvFr, readCatalog } from '@communaux/dcat'
import { normalise } from '@communaux/licence'
import { contrast } from '@communaux/accessibility'
import { communaux2026, emptyAnswers, score, tnl2025 } from '@communaux/label'
import type { Report } from '@communaux/report'

const turtle = '@prefix dcat: <http://www.w3.org/ns/dcat#> . <https://example.org/d> a dcat:Dataset .'
const { value: catalog } = await readCatalog(turtle)
const report: Report = check(catalog, { profile: datagouvFr, now: '2026-10-15' })
const licence: string | null = normalise('Licence Ouverte v2.0 (Etalab)').id
const ratio: number = contrast('#000', '#fff')
const estimate = score(emptyAnswers({ kind: 'commune' }), { edition: tnl2025, scale: communaux2026 })
if (report.findings.length === 0 || licence !== 'etalab-2.0' || ratio !== 21 || estimate.points.of === 0) throw new Error('the first program does not say what its README says')
console.log('ok')
`

/** A project outside the workspace, its dependencies installed from the registry on loopback. */
export function installConsumer(home: string, names: readonly string[], registry: string): string {
  mkdirSync(home, { recursive: true })
  writeFileSync(path.join(home, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  writeFileSync(path.join(home, '.npmrc'), `registry=${registry}\n`)
  writeFileSync(path.join(home, 'program.ts'), PROGRAM)
  must(run(process.execPath, [npm(), 'install', '--no-audit', '--no-fund', ...names], home))
  return home
}

const COMPILERS = ['5.5.4', '5.9.3', '6.0.3', '7.0.2'] as const
const MODES = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
] as const

/** Compiles the first program with the oldest and newest TypeScript, declarations of libraries included. */
export function compileEverywhere(project: string): string[] {
  return COMPILERS.flatMap((version) => {
    const alias = `ts-${version}`
    must(run(process.execPath, [npm(), 'install', '--no-audit', '--no-fund', '--no-save', `${alias}@npm:typescript@${version}`, '@types/node@20'], project))
    return MODES.map(({ module, moduleResolution }) => {
      const compiler = path.join(project, 'node_modules', alias, 'bin', 'tsc')
      const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--module', module, '--moduleResolution', moduleResolution, '--types', 'node']
      must(run(process.execPath, [compiler, ...options, 'program.ts'], project))
      return `TypeScript ${version}, ${moduleResolution}`
    })
  })
}

/** Bundles the first program for a browser: no Node module may be left in it. */
export async function bundleForBrowser(project: string): Promise<number> {
  const { build } = await import('vite')
  writeFileSync(path.join(project, 'index.html'), '<!doctype html><title>essai</title><script type="module" src="./program.ts"></script>')
  const made = await build({ root: project, logLevel: 'silent', build: { write: false, target: 'es2022' } })
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((result) => ('output' in result ? result.output : []))
  const code = outputs.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n')
  if (/from\s*["']node:|__vite-browser-external/.test(code)) throw new Error('the browser bundle still asks for a Node module')
  return code.length
}
