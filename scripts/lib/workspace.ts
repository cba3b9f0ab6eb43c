import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The repository's root. */
export const root: string = path.resolve(import.meta.dirname, '..', '..')

export interface Manifest {
  name: string
  version: string
  private?: boolean
  bin?: Record<string, string>
  exports: Record<string, string | Record<string, string>>
  publishConfig?: { exports?: Record<string, string> }
  dependencies?: Record<string, string>
}

export interface Package {
  /** Folder name under `packages/`. */
  readonly folder: string
  readonly directory: string
  readonly manifest: Manifest
}

/** The published packages, in the order of their folders. */
export function packages(): Package[] {
  const parent = path.join(root, 'packages')
  return readdirSync(parent)
    .sort()
    .map((folder) => {
      const directory = path.join(parent, folder)
      return { folder, directory, manifest: JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8')) as Manifest }
    })
}
