import type { Localized } from '@communaux/report'
import { causeOf, follow } from './follow.ts'
import { RefusedAddress, type Fetch } from './guarded-fetch.ts'

/** What an address said when it was asked whether it is there. */
export interface Tried {
  /** Of the last answer, redirects followed; null when nothing answered. */
  readonly status: number | null
  /** Why nothing answered. */
  readonly reason: Localized | null
}

export interface TryUrlOptions {
  readonly fetch: Fetch
  readonly signal?: AbortSignal
  /** For the whole exchange, redirects included. Default 10 seconds. */
  readonly timeoutMs?: number
}

/** Some servers answer a HEAD with these when the file is there all the same. */
const HEAD_REFUSED = new Set([400, 403, 405, 501])

/**
 * Asks an address whether it answers, without reading what it holds: HEAD, then GET stopped at its first
 * byte where HEAD is refused.
 *
 * @throws whatever the caller's signal aborts with
 * @example await tryUrl('https://data.exemple-sur-isere.example/budget.csv', { fetch }) // { status: 200, reason: null }
 */
export async function tryUrl(address: string, { fetch, signal: caller, timeoutMs = 10_000 }: TryUrlOptions): Promise<Tried> {
  const clock = AbortSignal.timeout(timeoutMs)
  const signal = caller ? AbortSignal.any([caller, clock]) : clock
  try {
    const head = await follow(address, { fetch, signal, method: 'HEAD' })
    const refused = 'response' in head && HEAD_REFUSED.has(head.response.status)
    const found = refused ? await follow(address, { fetch, signal, headers: { range: 'bytes=0-0' } }) : head
    if ('problem' in found) return { status: null, reason: found.problem }
    await found.response.body?.cancel()
    return { status: found.response.status, reason: null }
  } catch (error) {
    if (caller?.aborted) throw error
    if (error instanceof RefusedAddress) return { status: null, reason: error.reason }
    const seconds = timeoutMs / 1000
    if (clock.aborted) return { status: null, reason: { fr: `pas de réponse en ${seconds} s`, en: `no answer in ${seconds} s` } }
    return { status: null, reason: { fr: causeOf(error), en: causeOf(error) } }
  }
}
