import { describe, expect, it } from 'vitest'
import { readCatalog } from '../read/read-catalog.ts'
import { accepted } from './accept.ts'
import { feedHandler } from './handler.ts'

const BASE = 'https://donnees.exemple-sur-isere.example/flux/'
const { value: catalog } = await readCatalog('@prefix dcat: <http://www.w3.org/ns/dcat#> . <https://example.org/a> a dcat:Dataset . <https://example.org/b> a dcat:Dataset .', { format: 'turtle' })
const answer = feedHandler(catalog, { baseUrl: BASE, pageSize: 1, modified: new Date('2026-10-15T08:00:00.500Z') })
const ask = (name: string, init?: RequestInit): Response => answer(new Request(BASE + name, init))

describe('a feed that is asked for', () => {
  it('gives a page with its type, its tag and its date', async () => {
    const response = ask('catalog-2.ttl')
    expect([response.status, response.headers.get('content-type'), response.headers.get('last-modified')]).toEqual([200, 'text/turtle; charset=utf-8', 'Thu, 15 Oct 2026 08:00:00 GMT'])
    expect(await response.text()).toContain('https://example.org/b')
  })

  it('says the same to HEAD, without the page', async () => {
    const [head, get] = [ask('catalog.rdf', { method: 'HEAD' }), ask('catalog.rdf')]
    expect([...head.headers]).toEqual([...get.headers])
    expect(await head.text()).toBe('')
  })

  it('negotiates, never redirects, and says where it is', () => {
    const response = ask('catalog', { headers: { accept: 'application/rdf+xml;q=0.9, text/turtle;q=0.5' } })
    expect([response.status, response.headers.get('content-location'), response.headers.get('vary')]).toEqual([200, `${BASE}catalog.rdf`, 'Accept'])
    expect(ask('catalog', { headers: { accept: 'image/png' } }).status).toBe(406)
  })

  it.each([
    ['the tag', { 'if-none-match': ask('catalog.ttl').headers.get('etag') ?? '' }, 304],
    ['a weak tag in a list', { 'if-none-match': `"x", W/${ask('catalog.ttl').headers.get('etag') ?? ''}` }, 304],
    ['another tag, whatever the date', { 'if-none-match': '"x"', 'if-modified-since': 'Fri, 16 Oct 2026 08:00:00 GMT' }, 200],
    ['the date', { 'if-modified-since': 'Thu, 15 Oct 2026 08:00:00 GMT' }, 304],
    ['an earlier date', { 'if-modified-since': 'Wed, 14 Oct 2026 08:00:00 GMT' }, 200],
    ['no date at all', { 'if-modified-since': 'yesterday' }, 200],
  ])('knows %s', (_, headers, status) => {
    expect(ask('catalog.ttl', { headers }).status).toBe(status)
  })

  it.each([['catalog-3.ttl', 404], ['catalog-1.ttl', 404], ['catalog.txt', 404], ['../catalog.ttl', 404], ['catalog-2.ttl/', 404]])('%s is not there', (name, status) => {
    expect(ask(name).status).toBe(status)
  })

  it('refuses to be written to', () => {
    const response = ask('catalog.ttl', { method: 'POST' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})

describe('Accept', () => {
  it.each([
    [null, 'a/x'], ['', 'a/x'], ['*/*', 'a/x'], ['b/y', 'b/y'], ['B/Y', 'b/y'], ['a/x;q=0.1, b/y;q=0.2', 'b/y'], ['a/*;q=0.5, */*;q=0.9', 'b/y'],
    ['a/x;q=0, */*', 'b/y'], ['c/z', undefined], ['a/x;q=0', undefined], ['b/y;q=oui', undefined], ['a/x;charset=utf-8;q=0.3', 'a/x'],
  ])('%j gives %j', (header, type) => {
    expect(accepted(header, ['a/x', 'b/y'])).toBe(type)
  })
})
