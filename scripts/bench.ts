/** `npm run bench [package]`: each package beside its best peer, in one run, as ratios. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { packages } from './lib/workspace.ts'

const wanted = process.argv.slice(2).find((arg) => !arg.startsWith('--'))
const found = packages().filter(({ folder, directory }) => (!wanted || folder === wanted) && existsSync(path.join(directory, 'bench')))
if (found.length === 0) console.log(wanted ? `@communaux/${wanted} n'a pas encore de mesures.` : "Aucun paquet n'a encore de mesures.")
for (const { directory } of found) {
  for (const file of readdirSync(path.join(directory, 'bench')).filter((name) => name.endsWith('.bench.ts')).sort()) {
    await import(pathToFileURL(path.join(directory, 'bench', file)).href)
  }
}
