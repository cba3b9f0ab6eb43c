import type { Finding } from '@communaux/report'
import { catalogOf } from '../model/catalog-of.ts'
import type { Catalog } from '../model/catalog.ts'
import { graphOf } from '../model/graph-of.ts'
import { writeCatalog } from '../write/write-catalog.ts'
import { type FeedFormat, feedFormats, type FeedFormatFacts } from './formats.ts'
import { type PageGraph, pageGraphs } from './page-graphs.ts'
import { withPaging } from './paging.ts'

export interface FeedOptions {
  /** The public address of the folder, with or without its last slash. */
  readonly baseUrl: string
  /** Datasets, series and services a page; 100 by default. */
  readonly pageSize?: number
}

/** One page in one syntax. */
export interface FeedPage {
  /** Its name in the folder: `catalog.ttl`, then `catalog-2.ttl`. */
  readonly name: string
  /** Its full address. */
  readonly url: string
  readonly format: FeedFormat
  readonly text: string
  /** What the syntax cannot hold as it is. */
  readonly findings: readonly Finding[]
}

export interface Feed {
  /** How many pages there are in each syntax. */
  readonly pages: number
  /** How many datasets, series and services there are. */
  readonly entries: number
  /** Writes one page; pages are counted from 1. Undefined beyond the last. */
  page(number: number, format: FeedFormat): FeedPage | undefined
}

const PAGE_SIZE = 100

/**
 * A catalogue as pages that a harvester follows: each page stands alone, names the next one (Hydra), and has its syntax in
 * its address. A page is written when it is asked for; the same catalogue gives the same bytes.
 *
 * @throws RangeError when the page size is not a whole number from 1, or the address is not http(s)
 * @example feedOf(catalog, { baseUrl: 'https://donnees.exemple-sur-isere.example/flux/' }).page(1, 'turtle')?.text
 */
export function feedOf(catalog: Catalog, { baseUrl, pageSize = PAGE_SIZE }: FeedOptions): Feed {
  if (!Number.isInteger(pageSize) || pageSize < 1) throw new RangeError(`pageSize: a whole number from 1 was expected, not ${String(pageSize)}`)
  const base = folderUrl(baseUrl)
  const pages = pageGraphs(graphOf(catalog), pageSize)
  const entries = pages.reduce((sum, page) => sum + page.entries.length, 0)
  return {
    pages: pages.length,
    entries,
    page: (number, format) => {
      const page = pages[number - 1]
      return page && written(page, number, { base, entries, last: pages.length, format })
    },
  }
}

interface Where {
  readonly base: string
  readonly entries: number
  readonly last: number
  readonly format: FeedFormat
}

function written({ graph }: PageGraph, number: number, { base, entries, last, format }: Where): FeedPage {
  const facts = feedFormats[format]
  const address = (page: number): string => base + pageName(page, facts)
  const place = {
    page: address(number), first: address(1), last: address(last), total: entries,
    next: number < last ? address(number + 1) : undefined,
    previous: number > 1 ? address(number - 1) : undefined,
  }
  const { text, findings } = writeCatalog(catalogOf(last === 1 ? graph : withPaging(graph, place)), { to: format })
  return { name: pageName(number, facts), url: address(number), format, text, findings }
}

/** The name of a page: the first has that of the feed. */
export const pageName = (number: number, { extension }: Pick<FeedFormatFacts, 'extension'>): string => `catalog${number === 1 ? '' : `-${number.toString()}`}.${extension}`

/** The address of a folder, with its last slash. */
export function folderUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) throw new RangeError(`baseUrl: an http(s) address was expected, not ${text}`)
  url.search = ''
  url.hash = ''
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
