import type { Localized } from '@communaux/report'
import { causeOf, follow } from './follow.ts'
import { RefusedAddress, type Fetch } from './guarded-fetch.ts'

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

export type ReadUrlOutcome =
  | { readonly ok: true; readonly value: ReadUrl }
  | { readonly ok: false; readonly because: 'refused' | 'unreachable' | 'status' | 'too-large'; readonly status?: number; readonly reason: Localized }

const MEGABYTE = 1_000_000

/**
 * Reads an address, bounded in size, time and redirects. What goes wrong is told, not thrown.
 *
 * @example await readUrl('https://data.exemple-sur-isere.example/catalog.ttl', { fetch })
 */
export async function readUrl(address: string, options: ReadUrlOptions): Promise<ReadUrlOutcome> {
  const { timeoutMs = 60_000, maxRedirects, fetch, headers } = options
  const clock = AbortSignal.timeout(timeoutMs)
  const signal = options.signal ? AbortSignal.any([options.signal, clock]) : clock
  try {
    const found = await follow(address, { fetch, signal, ...(maxRedirects !== undefined && { maxRedirects }), ...(headers && { headers }) })
    return 'problem' in found ? failed('unreachable', found.problem) : await outcome(found.url, found.response, options.maxBytes ?? 100 * MEGABYTE)
  } catch (error) {
    if (options.signal?.aborted) throw error
    if (error instanceof RefusedAddress) return failed(error.because, error.reason)
    if (clock.aborted) return failed('unreachable', { fr: `pas de réponse en ${timeoutMs / 1000} s`, en: `no answer in ${timeoutMs / 1000} s` })
    return failed('unreachable', { fr: `injoignable (${causeOf(error)})`, en: `unreachable (${causeOf(error)})` })
  }
}

async function outcome(url: string, response: Response, maxBytes: number): Promise<ReadUrlOutcome> {
  if (!response.ok) {
    await response.body?.cancel()
    const { status } = response
    return { ok: false, because: 'status', status, reason: { fr: `le serveur répond ${status}`, en: `the server answers ${status}` } }
  }
  const bytes = await readBounded(response, maxBytes)
  if (!bytes) {
    const size = Math.round(maxBytes / MEGABYTE)
    return failed('too-large', { fr: `plus de ${size} Mo : lecture arrêtée`, en: `more than ${size} MB: reading stopped` })
  }
  return { ok: true, value: { url, contentType: response.headers.get('content-type') ?? '', bytes } }
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

const failed = (because: 'refused' | 'unreachable' | 'too-large', reason: Localized): ReadUrlOutcome => ({ ok: false, because, reason })
