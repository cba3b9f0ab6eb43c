import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Localized } from '@communaux/report'
import { readUrl } from '../net/read-url.ts'
import { CliError, messageOf } from './errors.ts'
import type { Io } from './io.ts'

/** What was read: bytes, how to name it in findings, and the address that relative IRIs start from. */
export interface Input {
  readonly name: string
  readonly bytes: Uint8Array
  readonly base: string
  readonly contentType?: string
}

export const isUrl = (name: string): boolean => /^https?:\/\//i.test(name)

/** One JavaScript string holds about 512 MB: beyond that a file cannot be read as a whole. */
const MAX_FILE = 500_000_000

/**
 * Reads what an argument names: `-` is standard input, an http(s) address is fetched, the rest is a file.
 *
 * @throws CliError in one line when it cannot be opened
 */
export async function readInput(name: string, io: Io, offline: boolean): Promise<Input> {
  if (name === '-') return { name: '<stdin>', bytes: await io.stdin(), base: pathToFileURL(resolve(io.cwd, 'stdin')).href }
  if (isUrl(name)) return readAddress(name, io, offline)
  const path = pathOf(name, io)
  const about = await stat(path).catch((error: unknown) => fail(name, fileError(error)))
  if (about.isDirectory()) fail(name, { fr: 'c’est un dossier ; donnez un fichier', en: 'this is a folder; give a file' })
  if (about.size > MAX_FILE) fail(name, { fr: 'plus de 500 Mo : trop gros pour être lu d’un bloc', en: 'more than 500 MB: too big to be read as a whole' })
  const bytes = await readFile(path, { signal: io.signal }).catch((error: unknown) => fail(name, fileError(error)))
  return { name, bytes, base: pathToFileURL(path).href }
}

/**
 * The path that an argument names, from the current folder.
 *
 * @throws CliError for a `file:` address that names no file of this machine
 */
export function pathOf(name: string, io: Pick<Io, 'cwd'>): string {
  if (!name.startsWith('file://')) return resolve(io.cwd, name)
  try {
    return fileURLToPath(name)
  } catch {
    return fail(name, { fr: 'cette adresse n’est pas celle d’un fichier de cette machine', en: 'this is not the address of a file of this machine' })
  }
}

async function readAddress(name: string, io: Io, offline: boolean): Promise<Input> {
  if (offline) fail(name, { fr: 'adresse non lue : --offline interdit le réseau', en: 'address not read: --offline forbids the network' })
  if (!URL.canParse(name)) fail(name, { fr: 'adresse illisible', en: 'unreadable address' })
  const outcome = await readUrl(name, { fetch: io.fetchFor([new URL(name).host]), signal: io.signal, maxBytes: MAX_FILE })
  if (!outcome.ok) return fail(name, outcome.reason)
  const { url, bytes, contentType } = outcome.value
  return { name, bytes, base: url, contentType }
}

/** @throws CliError always */
export function fail(name: string, reason: Localized): never {
  throw new CliError({ fr: `${name} : ${reason.fr}.`, en: `${name}: ${reason.en}.` })
}

/** What the file system said, in words. */
export function fileError(error: unknown): Localized {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return FILE_ERRORS[code] ?? { fr: `lecture impossible (${code || messageOf(error)})`, en: `cannot be read (${code || messageOf(error)})` }
}

const FILE_ERRORS: Readonly<Record<string, Localized>> = {
  ENOENT: { fr: 'fichier introuvable', en: 'no such file' },
  ENOTDIR: { fr: 'fichier introuvable', en: 'no such file' },
  EACCES: { fr: 'accès refusé', en: 'permission denied' },
  EPERM: { fr: 'accès refusé', en: 'permission denied' },
  EISDIR: { fr: 'c’est un dossier', en: 'this is a folder' },
  ENAMETOOLONG: { fr: 'nom trop long', en: 'name too long' },
  ERR_INVALID_ARG_VALUE: { fr: 'nom de fichier illisible', en: 'unreadable file name' },
}
