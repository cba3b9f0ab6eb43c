import { lstat, rename, rm } from 'node:fs/promises'
import type { Localized } from '@communaux/report'
import { CliError } from './errors.ts'
import { fileError, pathOf } from './input.ts'
import type { Io } from './io.ts'

type Where = Pick<Io, 'cwd' | 'signal'>

/**
 * Gives `write` a file to fill, which takes the name asked for once it is whole: what is stopped halfway leaves the old one as it was.
 * Devices and links are written to directly.
 *
 * @throws what `write` does; CliError when the file cannot take its name
 */
export async function outputFile<Result>(name: string, io: Where, write: (target: string) => Promise<Result>): Promise<Result> {
  const path = pathOf(name, io)
  const about = await lstat(path).catch(() => undefined)
  if (about && !about.isFile()) return write(path)
  const part = `${path}.${process.pid.toString(36)}.part`
  try {
    const result = await write(part)
    await rename(part, path).catch(refusal(name, io))
    return result
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/** Turns what the file system says of `--output`, or of another option, into one line; who stopped it is told of nothing else. */
export const refusal = (name: string, { signal }: Pick<Io, 'signal'>, option = '--output') => (error: unknown): never => {
  if (signal.aborted) throw error
  const reason = writeError(error)
  throw new CliError({ fr: `${option} ${name} : ${reason.fr}.`, en: `${option} ${name}: ${reason.en}.` })
}

/** The same words as for reading, but a missing file means a missing folder. */
export function writeError(error: unknown): Localized {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  return missing ? { fr: 'le dossier n’existe pas', en: 'the folder does not exist' } : fileError(error)
}
