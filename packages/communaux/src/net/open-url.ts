import type { Localized } from '@communaux/report'
import { causeOf, follow } from './follow.ts'
import { RefusedAddress, type Fetch } from './guarded-fetch.ts'

export interface OpenUrl {
  /** After redirects. */
  readonly url: string
  readonly chunks: AsyncIterable<Uint8Array>
  /** Bytes announced; 0 when none are. */
  readonly length: number
}

export type OpenUrlOutcome = { readonly ok: true; readonly value: OpenUrl } | { readonly ok: false; readonly reason: Localized }

/** Milliseconds that a server may take to begin its answer. What follows takes the time it takes. */
const PATIENCE = 60_000

/** Opens an address whose answer may be of any size: it is read as it comes. What goes wrong before is told, not thrown. */
export async function openUrl(address: string, options: { readonly fetch: Fetch; readonly signal: AbortSignal }): Promise<OpenUrlOutcome> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), PATIENCE)
  try {
    const found = await follow(address, { fetch: options.fetch, signal: AbortSignal.any([options.signal, late.signal]) })
    return 'problem' in found ? { ok: false, reason: found.problem } : await opened(found)
  } catch (error) {
    if (options.signal.aborted) throw error
    if (error instanceof RefusedAddress) return { ok: false, reason: error.reason }
    if (late.signal.aborted) return { ok: false, reason: { fr: `pas de réponse en ${PATIENCE / 1000} s`, en: `no answer in ${PATIENCE / 1000} s` } }
    return { ok: false, reason: { fr: `injoignable (${causeOf(error)})`, en: `unreachable (${causeOf(error)})` } }
  } finally {
    clearTimeout(timer)
  }
}

async function opened({ url, response }: { readonly url: string; readonly response: Response }): Promise<OpenUrlOutcome> {
  if (!response.ok) {
    await response.body?.cancel()
    const { status } = response
    return { ok: false, reason: { fr: `le serveur répond ${status}`, en: `the server answers ${status}` } }
  }
  const isPlain = response.headers.get('content-encoding') === null
  const length = isPlain ? Number(response.headers.get('content-length') ?? 0) : 0
  return { ok: true, value: { url, length, chunks: bodyOf(response) } }
}

async function* bodyOf(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined
  if (!reader) return
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } finally {
    await reader.cancel()
  }
}
