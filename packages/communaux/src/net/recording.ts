import type { Localized } from '@communaux/report'
import { RefusedAddress, type Fetch } from './guarded-fetch.ts'

/** One call to the network and its answer. Text bodies are kept as text, others in base64. */
export interface Exchange {
  readonly url: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text?: string
  readonly base64?: string
}

/** One call that had no answer, and why: it fails in the same words when replayed. */
export interface FailedExchange {
  readonly url: string
  readonly failed: string
  /** What the guard said, when it is the guard that refused. */
  readonly guard?: { readonly because: 'refused' | 'unreachable'; readonly reason: Localized }
}

/** What a collection read on the network, in the order of its calls. */
export interface Recording {
  readonly version: 1
  readonly exchanges: readonly (Exchange | FailedExchange)[]
}

/** Headers that change what is read of an answer; dates, cookies and the like are left out. */
const KEPT = ['content-type', 'location']

/**
 * A fetch that keeps what it answers, so that a collection can be replayed.
 *
 * @example const { fetch, recording } = recordFetch(guarded); await checkTown(sources, { ...ports, fetch }); save(recording())
 */
export function recordFetch(fetch: Fetch): { fetch: Fetch; recording: () => Recording } {
  const exchanges: (Exchange | FailedExchange)[] = []
  return {
    recording: () => ({ version: 1, exchanges }),
    fetch: async (input, init) => {
      const url = String(input)
      try {
        const response = await fetch(input, init)
        const bytes = new Uint8Array(await response.arrayBuffer())
        const exchange: Exchange = { url, status: response.status, headers: keptHeaders(response), ...bodyOf(bytes) }
        exchanges.push(exchange)
        return responseOf(exchange)
      } catch (error) {
        exchanges.push({ url, failed: failureOf(error), ...(error instanceof RefusedAddress && { guard: { because: error.because, reason: error.reason } }) })
        throw error
      }
    },
  }
}

/**
 * A fetch that only knows a recording: the same address asked again gets the next answer recorded for it, then the last.
 *
 * @example (await replayFetch(recording)('https://data.exemple-sur-isere.example/catalog.ttl')).status
 */
export function replayFetch({ exchanges }: Recording): Fetch {
  const asked = new Map<string, number>()
  return (input) => {
    const url = String(input)
    const known = exchanges.filter((exchange) => exchange.url === url)
    const turn = asked.get(url) ?? 0
    asked.set(url, turn + 1)
    const exchange = known[Math.min(turn, known.length - 1)]
    if (!exchange) return Promise.reject(failure('NOT_RECORDED'))
    if (!('failed' in exchange)) return Promise.resolve(responseOf(exchange))
    return Promise.reject(exchange.guard ? new RefusedAddress(exchange.guard.because, exchange.guard.reason) : failure(exchange.failed))
  }
}

const failure = (code: string): TypeError => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })

function failureOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (cause instanceof Error) return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message
  return String(cause)
}

function keptHeaders(response: Response): Record<string, string> {
  return Object.fromEntries(KEPT.flatMap((name) => {
    const value = response.headers.get(name)
    return value === null ? [] : [[name, value]]
  }))
}

function bodyOf(bytes: Uint8Array): { text: string } | { base64: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { base64: Buffer.from(bytes).toString('base64') }
  }
}

function responseOf({ status, headers, text, base64 }: Exchange): Response {
  const body = base64 === undefined ? (text ?? '') : Buffer.from(base64, 'base64')
  const bodyless = status === 204 || status === 205 || status === 304
  return new Response(bodyless ? null : body, { status, headers })
}
