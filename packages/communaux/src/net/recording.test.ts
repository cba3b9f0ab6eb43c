import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RefusedAddress, type Fetch } from './guarded-fetch.ts'
import { readUrl } from './read-url.ts'
import { recordFetch, replayFetch, type Recording } from './recording.ts'

const through = (json: Recording): Recording => JSON.parse(JSON.stringify(json)) as Recording

describe('a recording', () => {
  it('gives back the same bytes, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 50 }), async (bytes) => {
        const recorder = recordFetch(() => Promise.resolve(new Response(bytes, { headers: { 'content-type': 'x/y', date: 'now' } })))
        const first = await readUrl('https://example.org/a', { fetch: recorder.fetch })
        const again = await readUrl('https://example.org/a', { fetch: replayFetch(through(recorder.recording())) })
        expect(again).toEqual(first)
        expect(again.ok && [...again.value.bytes]).toEqual([...bytes])
      }),
    )
  })

  it('replays redirects, errors and failures in the same words', async () => {
    const world: Record<string, () => Promise<Response>> = {
      'https://example.org/from': () => Promise.resolve(new Response(null, { status: 302, headers: { location: '/to' } })),
      'https://example.org/to': () => Promise.resolve(new Response('bonjour')),
      'https://example.org/gone': () => Promise.resolve(new Response('no', { status: 410 })),
      'https://example.org/down': () => Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }) })),
      'http://10.0.0.1/': () => Promise.reject(new RefusedAddress('refused', { fr: 'non', en: 'no' })),
    }
    const fetch: Fetch = (url) => world[String(url)]?.() ?? Promise.reject(new Error('?'))
    const recorder = recordFetch(fetch)
    const addresses = ['https://example.org/from', 'https://example.org/gone', 'https://example.org/down', 'http://10.0.0.1/']
    const first = await Promise.all(addresses.map((url) => readUrl(url, { fetch: recorder.fetch })))
    const replay = replayFetch(through(recorder.recording()))
    expect(await Promise.all(addresses.map((url) => readUrl(url, { fetch: replay })))).toEqual(first)
    expect(first[2]).toMatchObject({ ok: false, reason: { en: 'unreachable (ECONNRESET)' } })
  })

  it('says so when an address was never recorded', async () => {
    const outcome = await readUrl('https://example.org/new', { fetch: replayFetch({ version: 1, exchanges: [] }) })
    expect(outcome).toMatchObject({ ok: false, reason: { en: 'unreachable (NOT_RECORDED)' } })
  })
})
