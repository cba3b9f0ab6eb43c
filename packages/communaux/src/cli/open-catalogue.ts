import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { StreamInput } from '@communaux/dcat'
import { causeOf } from '../net/follow.ts'
import { openUrl } from '../net/open-url.ts'
import type { Context } from './command.ts'
import { fail, fileError, type Input, isUrl, pathOf } from './input.ts'
import type { Io } from './io.ts'

/** From this size on, in bytes, a catalogue is read as it comes; `COMMUNAUX_STREAM_FROM` sets another one. */
const STREAM_FROM = 32_000_000

/** A catalogue too big to be read whole: how to read it, and what to call it. */
export interface BigInput {
  readonly name: string
  readonly base: string
  readonly chunks: StreamInput
  /** Bytes, when it is known. */
  readonly total: number
}

/** One too big to be read whole, one that is already here, or one to read by its name. */
export type Opened = { readonly big: BigInput } | Input | { readonly name: string }

/**
 * Looks how big a catalogue is: a file by its size; standard input and addresses as they come, until they grow past the limit.
 *
 * @throws CliError in one line when it cannot be opened
 */
export async function openCatalogue(name: string, { io, offline }: Pick<Context, 'io' | 'offline'>): Promise<Opened> {
  const limit = Number(io.env.COMMUNAUX_STREAM_FROM ?? STREAM_FROM)
  if (name === '-') return openStandardInput(io, limit)
  if (isUrl(name)) return openAddress(name, io, offline, limit)
  const path = pathOf(name, io)
  const about = await stat(path).catch((error: unknown) => fail(name, fileError(error)))
  if (!about.isFile() || about.size < limit) return { name }
  return { big: { name, base: pathToFileURL(path).href, chunks: () => createReadStream(path), total: about.size } }
}

async function openStandardInput(io: Io, limit: number): Promise<Opened> {
  if (!io.stdinChunks) return { name: '-' }
  return sized(io.stdinChunks(), limit, { name: '<stdin>', base: pathToFileURL(resolve(io.cwd, 'stdin')).href, total: 0 })
}

async function openAddress(name: string, io: Io, offline: boolean, limit: number): Promise<Opened> {
  if (offline || !URL.canParse(name)) return { name }
  const outcome = await openUrl(name, { fetch: io.fetchFor([new URL(name).host]), signal: io.signal })
  if (!outcome.ok) return fail(name, outcome.reason)
  const { url, chunks, length } = outcome.value
  return sized(unbroken(chunks, name, io), limit, { name, base: url, total: length })
}

/** What a server sends, up to its end: half of a catalogue is not one. */
async function* unbroken(chunks: AsyncIterable<Uint8Array>, name: string, { signal }: Io): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    if (signal.aborted) throw error
    fail(name, { fr: `réponse interrompue (${causeOf(error)})`, en: `the answer was cut short (${causeOf(error)})` })
  }
}

/** What was read before the limit is read again first. */
async function sized(chunks: AsyncIterable<Uint8Array>, limit: number, about: Omit<BigInput, 'chunks'>): Promise<Opened> {
  const iterator = chunks[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  let size = 0
  while (size < limit) {
    const next = await iterator.next()
    if (next.done) return { ...about, bytes: Buffer.concat(read) }
    read.push(next.value)
    size += next.value.byteLength
  }
  return { big: { ...about, chunks: joined(read, iterator) } }
}

async function* joined(first: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let chunk = first.shift(); chunk; chunk = first.shift()) yield chunk
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
