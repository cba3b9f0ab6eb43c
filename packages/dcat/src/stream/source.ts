import type { Chunks, StreamInput } from './options.ts'
import { memorySpill, type OpenSpill, type Spill } from './spill.ts'

/** A document that can be read again from its start. */
export interface Source {
  chunks(): AsyncGenerator<Uint8Array | string>
  close(): Promise<void>
}

const BLOCK = 1 << 18

/** What is given once is copied to a spill as it is read, so that it can be read again. */
export function sourceOf(input: StreamInput, open: OpenSpill = memorySpill): Source {
  if (typeof input === 'function') return { chunks: () => each(input()), close: () => Promise.resolve() }
  const iterator = each(input)
  let copy: Spill | undefined
  async function* chunks(): AsyncGenerator<Uint8Array | string> {
    copy ??= await open()
    for (let at = 0; at < copy.size; at += BLOCK) yield await copy.read(at, Math.min(BLOCK, copy.size - at))
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      const bytes = typeof next.value === 'string' ? new TextEncoder().encode(next.value) : next.value
      await copy.write(bytes)
      yield bytes
    }
  }
  return { chunks, close: async () => copy?.close() }
}

async function* each(chunks: Chunks | Promise<Chunks>): AsyncGenerator<Uint8Array | string> {
  yield* await chunks
}
