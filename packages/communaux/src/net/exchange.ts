import type { Localized } from '@communaux/report'
import { causeOf, follow } from './follow.ts'
import { RefusedAddress, type Fetch } from './guarded-fetch.ts'

/** What came of asking an address: what goes wrong is told, not thrown. */
export type UrlOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly because: 'refused' | 'unreachable' | 'status' | 'too-large'; readonly status?: number; readonly reason: Localized }

export interface ExchangeOptions {
  readonly fetch: Fetch
  /** Whoever asked may stop it. */
  readonly signal?: AbortSignal | undefined
  /** Aborted when the server has taken too long, and after how many milliseconds that is. */
  readonly clock: AbortSignal
  readonly timeoutMs: number
  readonly maxRedirects?: number
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Asks an address, follows its redirects, and gives an answer that is one to `take`.
 *
 * @throws the reason of `signal` when it is aborted
 */
export async function exchange<Value>(address: string, options: ExchangeOptions, take: (url: string, response: Response) => Promise<UrlOutcome<Value>>): Promise<UrlOutcome<Value>> {
  const { fetch, signal, clock, timeoutMs, maxRedirects, headers } = options
  try {
    const found = await follow(address, {
      fetch, signal: signal ? AbortSignal.any([signal, clock]) : clock, ...(maxRedirects !== undefined && { maxRedirects }), ...(headers && { headers }),
    })
    if ('problem' in found) return failed('unreachable', found.problem)
    const { url, response } = found
    if (response.ok) return await take(url, response)
    await response.body?.cancel()
    const { status } = response
    return { ...failed('status', { fr: `le serveur répond ${status}`, en: `the server answers ${status}` }), status }
  } catch (error) {
    if (signal?.aborted) throw error
    if (error instanceof RefusedAddress) return failed(error.because, error.reason)
    if (clock.aborted) return failed('unreachable', { fr: `pas de réponse en ${timeoutMs / 1000} s`, en: `no answer in ${timeoutMs / 1000} s` })
    return failed('unreachable', { fr: `injoignable (${causeOf(error)})`, en: `unreachable (${causeOf(error)})` })
  }
}

type Failure = Extract<UrlOutcome<never>, { readonly ok: false }>

export const failed = (because: Failure['because'], reason: Localized): Failure => ({ ok: false, because, reason })
