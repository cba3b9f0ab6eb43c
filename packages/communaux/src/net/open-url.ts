import { exchange, type UrlOutcome } from './exchange.ts'
import type { Fetch } from './guarded-fetch.ts'

export interface OpenUrl {
  /** After redirects. */
  readonly url: string
  readonly chunks: AsyncIterable<Uint8Array>
  /** Bytes announced; 0 when none are. */
  readonly length: number
}

/** Milliseconds that a server may take to begin its answer. What follows takes the time it takes. */
const PATIENCE = 60_000

/** Opens an address whose answer may be of any size: it is read as it comes. What goes wrong before is told, not thrown. */
export async function openUrl(address: string, options: { readonly fetch: Fetch; readonly signal: AbortSignal }): Promise<UrlOutcome<OpenUrl>> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), PATIENCE)
  try {
    return await exchange(address, { ...options, clock: late.signal, timeoutMs: PATIENCE }, (url, response) =>
      Promise.resolve({ ok: true, value: { url, length: lengthOf(response), chunks: bodyOf(response) } }))
  } finally {
    clearTimeout(timer)
  }
}

/** What is announced of a compressed answer is not what comes out of it. */
const lengthOf = ({ headers }: Response): number => (headers.get('content-encoding') === null ? Number(headers.get('content-length') ?? 0) : 0)

async function* bodyOf(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined
  if (!reader) return
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } finally {
    await reader.cancel()
  }
}
