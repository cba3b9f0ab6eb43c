import type { Fetch, Files } from 'communaux'
import type { Store } from '../store/port.ts'
import { hashOf } from './id.ts'

/** More than this is not kept: excerpts are for people. */
const KEPT_BYTES = 5_000_000

/** Keeps what a collection reads, so that a proof shows the very bytes. */
export interface Recorder {
  readonly fetch: Fetch
  readonly files: Files
  /** Hash of each document, by its address or path. */
  readonly documents: Readonly<Record<string, string>>
}

export function recording(store: Store, { fetch, files }: { readonly fetch: Fetch; readonly files: Files }): Recorder {
  const documents: Record<string, string> = {}
  const keep = async (name: string, bytes: Uint8Array): Promise<void> => {
    if (bytes.byteLength > KEPT_BYTES) return
    const hash = hashOf(bytes)
    await store.documents.save({ hash, name, bytes })
    documents[name] = hash
  }
  return {
    documents,
    files: {
      ...files,
      read: async (path) => {
        const bytes = await files.read(path)
        if (bytes) await keep(path, bytes)
        return bytes
      },
    },
    fetch: async (url, init) => {
      const response = await fetch(url, init)
      if (!response.ok || !response.body) return response
      return new Response(response.body.pipeThrough(copying((bytes) => keep(String(url), bytes))), response)
    },
  }
}

/** Passes a stream on while it copies it; what is too long is passed on and not copied. */
function copying(done: (bytes: Uint8Array) => Promise<void>): TransformStream<Uint8Array, Uint8Array> {
  let chunks: Uint8Array[] = []
  let length = 0
  return new TransformStream({
    transform(chunk, controller) {
      length += chunk.byteLength
      chunks = length > KEPT_BYTES ? [] : [...chunks, chunk]
      controller.enqueue(chunk)
    },
    flush: async () => (length > KEPT_BYTES ? undefined : done(new Uint8Array(Buffer.concat(chunks)))),
  })
}
