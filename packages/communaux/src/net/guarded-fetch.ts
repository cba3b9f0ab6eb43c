import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { Readable } from 'node:stream'
import { createBrotliDecompress, createUnzip } from 'node:zlib'
import type { Localized } from '@communaux/report'
import type { Guard } from './guard.ts'

export interface FetchInit {
  readonly signal?: AbortSignal
  readonly headers?: Readonly<Record<string, string>>
  /** Only the head of the answer is asked for. */
  readonly method?: 'HEAD'
}

export type Fetch = (url: string | URL, init?: FetchInit) => Promise<Response>

/** Why an address was not reached, in words. */
export class RefusedAddress extends Error {
  readonly because: 'refused' | 'unreachable'
  readonly reason: Localized

  constructor(because: 'refused' | 'unreachable', reason: Localized) {
    super(reason.en)
    this.name = 'RefusedAddress'
    this.because = because
    this.reason = reason
  }
}

/**
 * A `fetch` (GET and HEAD only) that asks the guard before every call and connects to the very addresses the guard
 * saw: a name that changes its mind between the question and the connection changes nothing. Redirects
 * are given back, not followed: the caller asks again, and so does the guard.
 *
 * @throws RefusedAddress when the guard says no
 * @example guardedFetch(createGuard({ resolve: async () => ['127.0.0.1'] }))('https://interne.example/') // rejects: RefusedAddress
 */
export function guardedFetch(guard: Guard): Fetch {
  return async (input, init = {}) => {
    const verdict = await guard.check(input)
    if (!verdict.allowed) throw new RefusedAddress(verdict.because, verdict.reason)
    return toResponse(await send(verdict.url, verdict.addresses, init))
  }
}

/**
 * The same where a proxy does the connection: the guard is asked, the proxy resolves.
 *
 * @example const fetch = guardedProxyFetch(createGuard({ resolve }), globalThis.fetch)
 */
export function guardedProxyFetch(guard: Guard, fetch: typeof globalThis.fetch): Fetch {
  return async (input, init = {}) => {
    const verdict = await guard.check(input)
    if (!verdict.allowed && verdict.because === 'refused') throw new RefusedAddress(verdict.because, verdict.reason)
    return fetch(input, { ...init, redirect: 'manual' })
  }
}

function send(url: URL, addresses: readonly string[], init: FetchInit): Promise<IncomingMessage> {
  const lookup: LookupFunction = (_host, options, done) => {
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    if (options.all) done(null, found)
    else done(null, found[0]?.address ?? '', found[0]?.family)
  }
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip, br', ...init.headers }
    const sent = request(url, { lookup, headers, agent: false, ...(init.method && { method: init.method }), ...(init.signal && { signal: init.signal }) }, resolve)
    sent.on('error', reject)
    sent.end()
  })
}

const BODYLESS = new Set([204, 205, 304])

function toResponse(message: IncomingMessage): Response {
  const status = message.statusCode ?? 502
  const headers = new Headers()
  for (const [name, value] of Object.entries(message.headers)) {
    if (name !== 'content-encoding' && name !== 'content-length') headers.set(name, Array.isArray(value) ? value.join(', ') : (value ?? ''))
  }
  if (BODYLESS.has(status)) {
    message.resume()
    return new Response(null, { status, headers })
  }
  return new Response(Readable.toWeb(decoded(message)) as ReadableStream, { status, headers })
}

function decoded(message: IncomingMessage): Readable {
  const encoding = message.headers['content-encoding']
  const decoder = encoding === 'br' ? createBrotliDecompress() : encoding === 'gzip' || encoding === 'deflate' ? createUnzip() : null
  if (!decoder) return message
  message.on('error', (error) => decoder.destroy(error))
  return message.pipe(decoder)
}
