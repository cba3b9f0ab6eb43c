/**
 * A release from end to end, on a registry of this machine: versions, publication, installation in fresh projects,
 * Node 20 to 26, TypeScript 5.5 to 7, a browser bundle, and a bad version withdrawn. `-- --keep` leaves the registry up.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { run } from './lib/process.ts'
import type { Manifest } from './lib/workspace.ts'
import { doors, loadProblems, nodeOf, versionOf } from './packages/consume.ts'
import { bundleForBrowser, compileEverywhere, installConsumer } from './rehearsal/consumer.ts'
import { freshClone, must, nextVersions, publish } from './rehearsal/publish.ts'
import { startRegistry } from './rehearsal/registry.ts'
import { withdraw } from './rehearsal/withdraw.ts'

const NODES = ['20.20.2', '22.23.2', '24.21.0', '26.10.0']
const keep = process.argv.includes('--keep')
const home = mkdtempSync(path.join(tmpdir(), 'communaux-rehearsal-'))
const clone = path.join(home, 'clone')
const step = (text: string): void => console.log(`▸ ${text}`)

step('copie du dernier commit')
freshClone(clone)
const registry = await startRegistry(path.join(home, 'registry'))
step(`registre ${registry.url}`)
try {
  step('versions suivantes et construction')
  nextVersions(clone)
  step('publication')
  publish(clone, registry.url)
  const manifests = published()
  step(`${manifests.length} paquets publiés : ${manifests.map(({ name, version }) => `${name} ${version}`).join(', ')}`)
  await consume(manifests)
  badRelease(manifests)
  console.log('La répétition est bonne.')
} finally {
  if (keep) console.log(`Le registre reste ouvert : npm install --registry ${registry.url} @communaux/dcat`)
  else {
    registry.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

function published(): Manifest[] {
  const parent = path.join(clone, 'packages')
  return readdirSync(parent).map((folder) => JSON.parse(readFileSync(path.join(parent, folder, 'package.json'), 'utf8')) as Manifest)
}

async function consume(manifests: readonly Manifest[]): Promise<void> {
  const project = installConsumer(path.join(home, 'consumer'), manifests.map(({ name }) => name), registry.url)
  const names = doors(manifests)
  for (const version of NODES) {
    const node = nodeOf(version)
    const problems = loadProblems(project, names, node)
    if (problems.length > 0) throw new Error(problems.join('\n'))
    must(run(node, [path.join(project, 'node_modules', 'communaux', 'dist', 'cli.js'), '--version'], project))
    step(`Node ${versionOf(node)} : ${names.length} portes par import et par require, ligne de commande`)
  }
  for (const line of compileEverywhere(project)) step(line)
  step(`paquet pour navigateur : ${await bundleForBrowser(project)} octets, sans module de Node`)
}

/** Publishes a patch, finds it bad, withdraws it, publishes the next one. */
function badRelease(manifests: readonly Manifest[]): void {
  const good = manifests.find(({ name }) => name === '@communaux/licence')
  if (!good) throw new Error('@communaux/licence est absent')
  const patch = (text: string): string => {
    writeFileSync(path.join(clone, '.changeset', 'essai.md'), `---\n'${good.name}': patch\n---\n\n${text}\n`)
    nextVersions(clone)
    publish(clone, registry.url)
    return published().find(({ name }) => name === good.name)?.version ?? ''
  }
  const bad = patch('Une version mauvaise, pour la répétition.')
  withdraw(home, registry.url, good.name, bad, good.version)
  step(`${good.name} ${bad} retirée, ${good.version} de nouveau « latest »`)
  step(`${good.name} ${patch('Le correctif.')} publiée`)
}
