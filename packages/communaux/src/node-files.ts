import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Files, FolderEntry } from './collect/ports.ts'

const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'EISDIR'])

const orNull = (error: unknown): null => {
  if (error instanceof Error && 'code' in error && ABSENT.has(String(error.code))) return null
  throw error
}

/**
 * The files of the disk, from a folder. Symbolic links are not followed when listing.
 *
 * @example await nodeFiles('/srv/depot').list('.')
 */
export function nodeFiles(cwd: string): Files {
  return {
    read: (path) => readFile(resolve(cwd, path)).catch(orNull),
    list: async (path) => {
      const entries = await readdir(resolve(cwd, path), { withFileTypes: true }).catch(orNull)
      return entries?.map((entry): FolderEntry => ({ name: entry.name, kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other' })).sort((a, b) => (a.name < b.name ? -1 : 1)) ?? null
    },
    join,
  }
}
