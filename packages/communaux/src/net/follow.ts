import type { Localized } from '@communaux/report'
import type { Fetch, FetchInit } from './guarded-fetch.ts'

export interface FollowOptions extends FetchInit {
  readonly fetch: Fetch
  readonly signal: AbortSignal
  /** Default 5. */
  readonly maxRedirects?: number
}

/** The answer at the end of the redirects, or why there is none. */
export type Followed = { readonly url: string; readonly response: Response } | { readonly problem: Localized }

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/**
 * Asks an address and follows its redirects one by one: the guard behind `fetch` sees each of them.
 *
 * @throws whatever `fetch` does
 */
export async function follow(address: string, { fetch, maxRedirects = 5, headers, ...init }: FollowOptions): Promise<Followed> {
  let url = address
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const response = await fetch(url, { ...init, headers: { 'user-agent': 'communaux', accept: '*/*', ...headers } })
    const next = REDIRECTS.has(response.status) ? response.headers.get('location') : null
    if (next === null) return { url, response }
    await response.body?.cancel()
    if (!URL.canParse(next, url)) return { problem: { fr: 'redirection vers une adresse illisible', en: 'redirect to an unreadable address' } }
    url = new URL(next, url).href
  }
  return { problem: { fr: `plus de ${maxRedirects} redirections`, en: `more than ${maxRedirects} redirects` } }
}

/** `fetch failed` says nothing: its cause does. */
export function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (cause instanceof Error) return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message
  return String(cause)
}
