/** Writes the next versions from the changesets, then the places that repeat a version: the packages' constants, publiccode.yml. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bin, run } from './lib/process.ts'
import { packages, root } from './lib/workspace.ts'

const { code, output } = run(process.execPath, [bin('changeset', '@changesets/cli'), 'version'])
process.stdout.write(output)
process.exitCode = code

for (const { directory, manifest } of packages()) {
  rewrite(path.join(directory, 'src', 'data', 'version.ts'), /'\d+\.\d+\.\d+[^']*'/, `'${manifest.version}'`)
}
const front = packages().find(({ manifest }) => manifest.name === 'communaux')
const today = new Date().toISOString().slice(0, 10)
rewrite(path.join(root, 'publiccode.yml'), /^softwareVersion: .*$/m, `softwareVersion: ${front?.manifest.version ?? ''}`)
rewrite(path.join(root, 'publiccode.yml'), /^releaseDate: .*$/m, `releaseDate: '${today}'`)

function rewrite(file: string, pattern: RegExp, text: string): void {
  if (existsSync(file)) writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, text))
}
