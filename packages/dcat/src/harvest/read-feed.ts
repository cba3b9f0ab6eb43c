import { type Finding, formatNumber, type Localized } from '@communaux/report'
import type { RuleHit } from '@communaux/report/rules'
import { FEED_EXTENSIONS } from '../data/harvest.ts'
import { expand } from '../data/namespaces.ts'
import type { Catalog } from '../model/catalog.ts'
import { type Graph, isReference } from '../model/graph.ts'
import { graphOf } from '../model/graph-of.ts'
import { readPage as morePages } from '../read/findings/document.ts'
import { readCatalog } from '../read/read-catalog.ts'
import type { FormatId } from '../read/reading.ts'
import { fillText } from '../rules/rows/fill.ts'
import { harvestExtension, harvestNextLoop, harvestNextMissing, harvestRedirect } from './page-rules.ts'

/** What an address gave: a page, or why there is none. */
export type LoadedPage =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly base: string }
  | { readonly ok: false; readonly reason: Localized; /** Whether it is sure that the page is not there. */ readonly isGone: boolean }

/** A page that was read. */
export interface FeedPageRead {
  readonly address: string
  readonly bytes: Uint8Array
  readonly base: string
  readonly format: FormatId
  readonly catalog: Catalog
  readonly findings: readonly Finding[]
}

export interface FeedRead {
  readonly pages: readonly FeedPageRead[]
  /** What the pages themselves do wrong. */
  readonly hits: readonly RuleHit[]
}

export interface ReadFeedOptions {
  /** Opens a page, whatever an address is: a file, a URL. */
  readonly load: (address: string) => Promise<LoadedPage>
  /** Where a feed that never ends is stopped, and said to be; 10,000 pages by default, more than any collectivity has. */
  readonly mostPages?: number
  /** Called after each page. */
  readonly onPage?: (pages: number) => void
}

const MOST_PAGES = 10_000

/**
 * Reads a feed as the harvester of data.gouv.fr does: a page, then the one it names (`hydra:next`, or the former
 * `hydra:nextPage`), to the end. What stops it is told; what was read before is kept.
 *
 * @returns no page at all when the first could not be opened or is no catalogue: `hits` says why
 * @example await readFeed('https://donnees.exemple-sur-isere.example/catalog.ttl', { load })
 */
export async function readFeed(start: string, { load, onPage, mostPages = MOST_PAGES }: ReadFeedOptions): Promise<FeedRead> {
  const pages: FeedPageRead[] = []
  const hits: RuleHit[] = []
  const seen = new Set<string>()
  for (let address: string | undefined = start, from = start; address !== undefined; ) {
    seen.add(address)
    const page: FeedPageRead | Missing = pages.length < mostPages ? await readPage(address, load) : { reason: tooMany(mostPages), isGone: false }
    if ('reason' in page) {
      hits.push({ rule: harvestNextMissing, hit: { subject: from, message: missingText(from, address, page.reason), value: address, ...(!page.isGone && { outcome: 'unknown', because: 'unreachable' }) } })
      break
    }
    pages.push(page)
    onPage?.(pages.length)
    hits.push(...addressHits(page))
    const next: string | undefined = nextOf(graphOf(page.catalog), page.base)
    if (next !== undefined && seen.has(next)) {
      hits.push({ rule: harvestNextLoop, hit: { subject: address, value: next, params: { page: address, next } } })
      break
    }
    from = address
    address = next
  }
  return { pages, hits }
}

interface Missing {
  readonly reason: Localized
  readonly isGone: boolean
}

async function readPage(address: string, load: ReadFeedOptions['load']): Promise<FeedPageRead | Missing> {
  const loaded = await load(address)
  if (!loaded.ok) return loaded
  const { value, findings, format } = await readCatalog(loaded.bytes, { base: loaded.base, file: address })
  if (format === null) return { reason: findings[0]?.message ?? { fr: 'aucun format de catalogue reconnu', en: 'no known catalogue format' }, isGone: true }
  // The next pages are read: nothing is missing.
  return { address, bytes: loaded.bytes, base: loaded.base, format, catalog: value, findings: findings.filter(({ rule }) => rule !== morePages.id) }
}

/** Only web addresses redirect or need an extension. */
function addressHits({ address, base }: FeedPageRead): readonly RuleHit[] {
  if (!/^https?:/i.test(address)) return []
  const redirect = new URL(base).href === new URL(address).href ? [] : [{ rule: harvestRedirect, hit: { subject: address, value: base, params: { page: address, target: base } } }]
  const extension = /\.(\w+)$/.exec(new URL(address).pathname)?.[1]?.toLowerCase()
  const guess = FEED_EXTENSIONS.includes(extension ?? '') ? [] : [{ rule: harvestExtension, hit: { subject: address, params: { page: address } } }]
  return [...redirect, ...guess]
}

const VIEWS: readonly (readonly [type: string, property: string])[] = [
  [expand('hydra:PartialCollectionView'), expand('hydra:next')],
  [expand('hydra:PagedCollection'), expand('hydra:nextPage')],
]

/** The address of the next page, as an IRI or a text; the first that is found counts. */
function nextOf(graph: Graph, base: string): string | undefined {
  for (const [type, property] of VIEWS) {
    for (const { types, properties } of graph.values()) {
      const [value] = types.includes(type) ? (properties.get(property) ?? []) : []
      if (value) return isReference(value) ? value.id : URL.canParse(value.value, base) ? new URL(value.value, base).href : value.value
    }
  }
  return undefined
}

const tooMany = (n: number): Localized => ({ fr: `la lecture s’arrête après ${formatNumber(n, 'fr')} pages`, en: `reading stops after ${formatNumber(n, 'en')} pages` })

function missingText(page: string, next: string, reason: Localized): Localized {
  const filled = (lang: keyof Localized): string => fillText(harvestNextMissing.message[lang], { page, next, reason: reason[lang].replace(/\.$/, '') })
  return { fr: filled('fr'), en: filled('en') }
}
