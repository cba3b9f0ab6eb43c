import { hash64 } from '@communaux/report'
import type { Catalog } from '../model/catalog.ts'
import { accepted } from './accept.ts'
import { type Feed, type FeedOptions, feedOf, type FeedPage, folderUrl, pageName } from './feed.ts'
import { type FeedFormat, feedFormats } from './formats.ts'

export interface FeedHandlerOptions extends FeedOptions {
  /** When the catalogue last changed. Without it, no `Last-Modified` is sent. */
  readonly modified?: Date
}

const FORMATS = Object.keys(feedFormats) as FeedFormat[]
const MEDIA_TYPES = FORMATS.map((format) => feedFormats[format].mediaType)
/** The address of the feed without extension: the syntax is the one that `Accept` asks for. */
const NEGOTIATED = 'catalog'

/**
 * Answers the requests of harvesters, wherever a `Request` gives a `Response` (Hono, Deno, service workers, Node by an adapter):
 * `catalog.ttl`, `catalog-2.ttl`…, and `catalog` in the syntax that `Accept` asks for. It never redirects: data.gouv.fr does not follow.
 *
 * @throws RangeError as `feedOf` does
 * @example const answer = feedHandler(catalog, { baseUrl: 'https://donnees.exemple-sur-isere.example/flux/' })
 */
export function feedHandler(catalog: Catalog, options: FeedHandlerOptions): (request: Request) => Response {
  const feed = feedOf(catalog, options)
  const root = new URL(folderUrl(options.baseUrl)).pathname
  const made = new Map<string, Answer>()
  return (request) => {
    const { pathname } = new URL(request.url)
    if (!pathname.startsWith(root)) return refusal(404)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, { allow: 'GET, HEAD' })
    const name = pathname.slice(root.length)
    const asked = name === NEGOTIATED ? formatFor(request) : undefined
    if (name === NEGOTIATED && asked === undefined) return refusal(406, { vary: 'Accept' })
    const file = asked === undefined ? name : pageName(1, feedFormats[asked])
    const known = made.get(file) ?? answerFor(feed, file, options.modified)
    if (!known) return refusal(404)
    made.set(file, known)
    return respond(known, request, asked !== undefined)
  }
}

interface Answer {
  readonly page: FeedPage
  readonly headers: Readonly<Record<string, string>>
  readonly modified: Date | undefined
}

function answerFor(feed: Feed, file: string, modified: Date | undefined): Answer | undefined {
  const page = pageNamed(feed, file)
  if (!page) return undefined
  const date: Readonly<Record<string, string>> = modified ? { 'last-modified': modified.toUTCString() } : {}
  const etag = `"${hash64(page.text)}"`
  return { page, modified, headers: { 'content-type': `${feedFormats[page.format].mediaType}; charset=utf-8`, etag, 'cache-control': 'no-cache', ...date } }
}

function pageNamed(feed: Feed, file: string): FeedPage | undefined {
  const [, number, extension] = /^catalog(?:-([1-9]\d{0,8}))?\.(\w+)$/.exec(file) ?? []
  const format = FORMATS.find((each) => feedFormats[each].extension === extension)
  const page = format && feed.page(Number(number ?? 1), format)
  return page?.name === file ? page : undefined
}

function formatFor(request: Request): FeedFormat | undefined {
  const type = accepted(request.headers.get('accept'), MEDIA_TYPES)
  return FORMATS.find((format) => feedFormats[format].mediaType === type)
}

function respond({ page, headers, modified }: Answer, request: Request, isNegotiated: boolean): Response {
  const all = new Headers({ ...headers, ...(isNegotiated && { vary: 'Accept', 'content-location': page.url }) })
  if (isUnchanged(request, headers['etag'] ?? '', modified)) return new Response(null, { status: 304, headers: all })
  const body = new TextEncoder().encode(page.text)
  all.set('content-length', body.byteLength.toString())
  return new Response(request.method === 'HEAD' ? null : body, { headers: all })
}

/** `If-None-Match` wins over `If-Modified-Since` (RFC 9110, 13.2.2). Dates of HTTP have no milliseconds. */
function isUnchanged(request: Request, etag: string, modified: Date | undefined): boolean {
  const known = request.headers.get('if-none-match')
  if (known !== null) return known.trim() === '*' || known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  const since = Date.parse(request.headers.get('if-modified-since') ?? '')
  return modified !== undefined && Math.floor(modified.getTime() / 1000) <= since / 1000
}

const refusal = (status: number, headers: Readonly<Record<string, string>> = {}): Response => new Response(null, { status, headers })
