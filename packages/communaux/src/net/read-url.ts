import { exchange, failed, type UrlOutcome } from './exchange.ts'
import type { Fetch } from './guarded-fetch.ts'

export interface ReadUrlOptions {
  readonly fetch: Fetch
  readonly signal?: AbortSignal
  /** Bytes, after decompression. Default 100 MB. */
  readonly maxBytes?: number
  /** For the whole exchange, redirects included. Default 60 seconds. */
  readonly timeoutMs?: number
  readonly maxRedirects?: number
  readonly headers?: Readonly<Record<string, string>>
}

export interface ReadUrl {
  /** After redirects. */
  readonly url: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

export type ReadUrlOutcome = UrlOutcome<ReadUrl>

const MEGABYTE = 1_000_000

/**
 * Reads an address, bounded in size, time and redirects. What goes wrong is told, not thrown.
 *
 * @example await readUrl('https://data.exemple-sur-isere.example/catalog.ttl', { fetch })
 */
export async function readUrl(address: string, options: ReadUrlOptions): Promise<ReadUrlOutcome> {
  const { timeoutMs = 60_000, maxBytes = 100 * MEGABYTE, ...others } = options
  return exchange(address, { ...others, timeoutMs, clock: AbortSignal.timeout(timeoutMs) }, async (url, response) => {
    const bytes = await readBounded(response, maxBytes)
    if (bytes) return { ok: true, value: { url, contentType: response.headers.get('content-type') ?? '', bytes } }
    const size = Math.round(maxBytes / MEGABYTE)
    return failed('too-large', { fr: `plus de ${size} Mo : lecture arrêtée`, en: `more than ${size} MB: reading stopped` })
  })
}

async function readBounded(response: Response, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined
  if (!reader) return new Uint8Array()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength
    if (size > maxBytes) {
      await reader.cancel()
      return null
    }
    chunks.push(part.value)
  }
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}
