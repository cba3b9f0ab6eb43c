/** Each package as a consumer gets it: packed, linted, its types resolved, installed, loaded on Node 20 and 24. */
import { readFileSync } from 'node:fs'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { bin, run } from './lib/process.ts'
import { packages } from './lib/workspace.ts'
import { doors, freshProject, loadProblems, nodeOf, publishedManifest, versionOf } from './packages/consume.ts'
import { manifestProblems } from './packages/manifest.ts'
import { packAll, type Packed } from './packages/pack.ts'

const problems = packages().flatMap(manifestProblems)
const packed = packAll()
for (const item of packed) problems.push(...(await publintProblems(item)), ...typeProblems(item))

const project = freshProject(packed)
const names = doors(packed.map(({ manifest }) => manifest))
for (const node of [nodeOf('20.20.2'), process.execPath]) {
  problems.push(...loadProblems(project, names, node))
  console.log(`${names.length} portes chargées (import et require) avec Node ${versionOf(node)}`)
}
for (const { manifest } of packed) {
  if (publishedManifest(project, manifest.name).includes('"@communaux/source":')) problems.push(`${manifest.name}: the published manifest still holds the private condition`)
}

for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? `${packed.length} paquets bons à publier` : `${problems.length} problèmes`)
process.exitCode = problems.length === 0 ? 0 : 1

async function publintProblems({ manifest, tarball }: Packed): Promise<string[]> {
  const { buffer } = new Uint8Array(readFileSync(tarball))
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: buffer } })
  return messages.filter(({ type }) => type !== 'suggestion').map((message) => `${manifest.name}: publint: ${formatMessage(message, pkg) ?? message.code}`)
}

function typeProblems({ manifest, tarball }: Packed): string[] {
  const { code, output } = run(process.execPath, [bin('attw', '@arethetypeswrong/cli'), tarball, '--profile', 'esm-only', '--no-color'])
  return code === 0 ? [] : [`${manifest.name}: attw\n${output.trim()}`]
}
