import { open } from 'node:fs/promises'
import type { Context } from './command.ts'
import { outputFile, refusal } from './output-file.ts'

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
  const refuse = refusal(file, io)
  return outputFile(file, io, async (target) => {
    const handle = await open(target, 'w').catch(refuse)
    try {
      return await each(parts, (text) => handle.writeFile(text).catch(refuse))
    } finally {
      await handle.close()
    }
  })
}

async function each<End>(parts: Parts<End>, write: (text: string) => Promise<void>): Promise<End> {
  for (let next = await parts.next(); ; next = await parts.next()) {
    if (next.done) return next.value
    await write(next.value)
  }
}
