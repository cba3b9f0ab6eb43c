import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { npm, run } from '../lib/process.ts'
import { packages, root, type Package } from '../lib/workspace.ts'

export interface Packed extends Package {
  readonly tarball: string
}

/**
 * Packs every package with pnpm, as a release does: only pnpm replaces `exports` by what is published.
 *
 * @throws Error when a package cannot be packed
 */
export function packAll(into: string = path.join(root, 'reports', 'packs')): Packed[] {
  rmSync(into, { recursive: true, force: true })
  mkdirSync(into, { recursive: true })
  return packages().map((found) => {
    const { code, output } = run(process.execPath, [npm(), 'exec', '--yes', '--package', 'pnpm@12.21.0', '--', 'pnpm', 'pack', '--pack-destination', into], found.directory)
    const start = found.manifest.name.replace('@', '').replace('/', '-')
    const file = readdirSync(into).find((name) => name === `${start}-${found.manifest.version}.tgz`)
    if (code !== 0 || !file) throw new Error(`${found.manifest.name} : pnpm pack a échoué\n${output}`)
    return { ...found, tarball: path.join(into, file) }
  })
}
