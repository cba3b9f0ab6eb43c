import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import type { Context } from './command.ts'
import { writeError } from './emit.ts'
import { CliError } from './errors.ts'
import { pathOf } from './input.ts'

/** Texts that come one after the other, and what is known at the end. */
type Parts<End> = AsyncGenerator<string, End>

/**
 * Writes a document part by part, to standard output or to `--output`: the file appears under its name once it is whole.
 *
 * @throws CliError when the file cannot be written
 */
export async function writeParts<End>(parts: Parts<End>, { options, io }: Context): Promise<End> {
  const file = options.text('output')
  if (file === undefined || file === '-') {
    return each(parts, async (text) => {
      io.stdout(text)
      await io.stdoutDrained?.()
    })
  }
  const path = pathOf(file, io)
  const part = `${path}.${process.pid.toString(36)}.part`
  const handle = await open(part, 'w').catch((error: unknown) => refused(file, error))
  try {
    const end = await writtenTo(handle, parts, file)
    await rename(part, path).catch((error: unknown) => refused(file, error))
    return end
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

async function writtenTo<End>(handle: FileHandle, parts: Parts<End>, file: string): Promise<End> {
  try {
    return await each(parts, async (text) => {
      await handle.writeFile(text).catch((error: unknown) => refused(file, error))
    })
  } finally {
    await handle.close()
  }
}

async function each<End>(parts: Parts<End>, write: (text: string) => Promise<void>): Promise<End> {
  for (let next = await parts.next(); ; next = await parts.next()) {
    if (next.done) return next.value
    await write(next.value)
  }
}

function refused(file: string, error: unknown): never {
  const reason = writeError(error)
  throw new CliError({ fr: `--output ${file} : ${reason.fr}.`, en: `--output ${file}: ${reason.en}.` })
}
