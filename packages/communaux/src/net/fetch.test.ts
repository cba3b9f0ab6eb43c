import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createGuard } from './guard.ts'
import { guardedFetch } from './guarded-fetch.ts'
import { readUrl } from './read-url.ts'
import { tryUrl } from './try-url.ts'

const answer: RequestListener = (request, response) => {
  const path = request.url ?? '/'
  if (path === '/hello') response.end('bonjour')
  else if (path === '/gzip') response.setHeader('content-encoding', 'gzip').end(gzipSync('bonjour'))
  else if (path === '/bomb') response.setHeader('content-encoding', 'gzip').end(gzipSync(new Uint8Array(5_000_000)))
  else if (path === '/twice') response.writeHead(302, { location: '/once' }).end()
  else if (path === '/once') response.writeHead(301, { location: '/hello' }).end()
  else if (path === '/loop') response.writeHead(302, { location: '/loop' }).end()
  else if (path === '/inside') response.writeHead(302, { location: 'http://127.0.0.1:1/secret' }).end()
  else if (path === '/odd') response.writeHead(302, { location: 'http://' }).end()
  else if (path === '/no-head') response.writeHead(request.method === 'HEAD' ? 405 : 200).end()
  else if (path === '/endless' && request.method === 'HEAD') response.writeHead(405).end()
  else if (path === '/no-file') response.writeHead(404).end()
  else if (path === '/hang' || path === '/endless') response.write('never ends')
  else response.writeHead(503).end('later')
}
let server: Server
let base = ''
beforeAll(async () => {
  server = createServer(answer)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://town.example:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** The name of the server resolves to loopback, and its host is open: what a person typed. */
const open = (): ReturnType<typeof guardedFetch> => guardedFetch(createGuard({ resolve: () => Promise.resolve(['127.0.0.1']), allowedHosts: ['town.example'] }))
const text = async (path: string): Promise<string> => {
  const outcome = await readUrl(base + path, { fetch: open() })
  return outcome.ok ? `${outcome.value.url.replace(base, '')} ${new TextDecoder().decode(outcome.value.bytes)}` : `${outcome.because}: ${outcome.reason.en}`
}

describe('readUrl through the guarded fetch', () => {
  it.each([
    ['/hello', '/hello bonjour'],
    ['/gzip', '/gzip bonjour'],
    ['/twice', '/hello bonjour'],
    ['/loop', 'unreachable: more than 5 redirects'],
    ['/inside', 'refused: address of a private network: it is not followed'],
    ['/odd', 'unreachable: redirect to an unreadable address'],
    ['/other', 'status: the server answers 503'],
  ])('%s → %s', async (path, expected) => {
    expect(await text(path)).toBe(expected)
  })

  it('stops a compressed bomb at the bound', async () => {
    expect(await readUrl(`${base}/bomb`, { fetch: open(), maxBytes: 1_000_000 })).toMatchObject({ ok: false, because: 'too-large' })
  })

  it('stops a server that never ends', async () => {
    expect(await readUrl(`${base}/hang`, { fetch: open(), timeoutMs: 200 })).toMatchObject({ ok: false, because: 'unreachable' })
  })

  it('stops at once when the person stops', async () => {
    const stop = new AbortController()
    const reading = readUrl(`${base}/hang`, { fetch: open(), signal: stop.signal })
    stop.abort()
    await expect(reading).rejects.toThrow()
  })

  it('refuses the same server when nobody opened its host', async () => {
    const fetch = guardedFetch(createGuard({ resolve: () => Promise.resolve(['127.0.0.1']) }))
    expect(await readUrl(`${base}/hello`, { fetch })).toMatchObject({ ok: false, because: 'refused' })
  })

  it('connects to what the guard saw, whatever the name says next', async () => {
    let asked = 0
    const resolve = (): Promise<readonly string[]> => Promise.resolve([asked++ === 0 ? '93.184.215.14' : '127.0.0.1'])
    const outcome = await readUrl(`${base}/hello`, { fetch: guardedFetch(createGuard({ resolve })), timeoutMs: 300 })
    expect(outcome).toMatchObject({ ok: false, because: 'unreachable' })
    expect(asked).toBe(1)
  })

  it('says what the network said', async () => {
    const outcome = await readUrl('http://town.example:1/', { fetch: open() })
    expect(outcome).toMatchObject({ ok: false, reason: { en: 'unreachable (ECONNREFUSED)' } })
  })
})

describe('tryUrl through the guarded fetch', () => {
  it.each([
    ['/hello', 200],
    ['/twice', 200],
    ['/no-head', 200],
    ['/no-file', 404],
    ['/other', 503],
  ])('%s answers %i', async (path, status) => {
    expect(await tryUrl(base + path, { fetch: open() })).toEqual({ status, reason: null })
  })

  it.each([
    ['/loop', 'more than 5 redirects'],
    ['/inside', 'address of a private network: it is not followed'],
  ])('%s does not answer: %s', async (path, reason) => {
    expect((await tryUrl(base + path, { fetch: open() })).reason?.en).toBe(reason)
  })

  it('does not wait for ever, nor reads what never ends', async () => {
    expect((await tryUrl('http://silent.example/', { fetch: (_url, init) => new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('aborted')))), timeoutMs: 50 })).reason?.en).toBe('no answer in 0.05 s')
    expect(await tryUrl(`${base}/endless`, { fetch: open(), timeoutMs: 2_000 })).toEqual({ status: 200, reason: null })
  })
})
