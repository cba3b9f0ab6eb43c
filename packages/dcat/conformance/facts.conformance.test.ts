import { describe, expect, it } from 'vitest'
import { harvestCheck } from '../src/harvest/harvest-check.ts'
import { type LoadedPage, readFeed } from '../src/harvest/read-feed.ts'
import { type ReadResult, readCatalog } from '../src/read/read-catalog.ts'
import { bytesOf, filesOf, has, isThere, textOf } from './corpora.ts'

interface Case {
  readonly id: string
  readonly feed: string
  readonly counts: Readonly<Record<string, number>>
}

/** Where udata counts the files of one dataset by the identifier it gives it. */
const OF_ONE = /^datasets\["(\d+)"\]\.resources$/

const folders = ['dcat', 'csw_dcat']
const pathOf = (feed: string): string => folders.map((folder) => `${folder}/${feed}`).find((path) => has('udata-feeds', path)) ?? ''

describe.skipIf(!isThere)('what udata says of its feeds', () => {
  const { cases } = isThere ? (JSON.parse(textOf('udata-feeds-facts', 'cases.json')) as { cases: readonly Case[] }) : { cases: [] }
  const known = cases.filter(({ feed }) => pathOf(feed) !== '')
  it('speaks of feeds that are there', () => expect(known.length).toBeGreaterThan(8))

  it.each(known)('$id', async ({ feed, counts }) => {
    const { value } = await readCatalog(bytesOf('udata-feeds', pathOf(feed)), { base: 'https://data.test.org/', file: feed })
    for (const [what, expected] of Object.entries(counts)) {
      const found = countOf(value, what)
      if (found !== undefined) expect(found, what).toBe(expected)
    }
  })

  it.each(known.filter(({ counts }) => counts['datasets'] !== undefined))('$id: the simulation keeps as many entries as udata does', async ({ feed, counts }) => {
    const load = (): Promise<LoadedPage> => Promise.resolve({ ok: true, bytes: bytesOf('udata-feeds', pathOf(feed)), base: 'https://data.test.org/' })
    const { datasets } = harvestCheck(await readFeed(feed, { load }))
    expect(datasets.filter(({ fate }) => fate === 'kept')).toHaveLength(counts['datasets'] ?? -1)
  })

  it('pages are followed to the last', async () => {
    const load = (address: string): Promise<LoadedPage> => {
      const page = /page=(\d+)/.exec(address)?.[1] ?? '1'
      return Promise.resolve({ ok: true, bytes: bytesOf('udata-feeds', `dcat/paged-collection-${page}.jsonld`), base: address })
    }
    const { pages, hits } = await readFeed('http://data.test.org/catalog.jsonld', { load })
    const { datasets } = harvestCheck({ pages, hits })
    expect([pages.length, hits, datasets.map(({ fate }) => fate)]).toEqual([2, [], ['kept', 'kept', 'kept', 'kept']])
  })

  it('pages are all read', async () => {
    const pages = filesOf('udata-feeds').filter((file) => file.includes('paged-collection'))
    const counts = await Promise.all(pages.map(async (file) => (await readCatalog(bytesOf('udata-feeds', file), { file })).value.datasets.length))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4)
  })
})

/** Undefined for facts about something else than datasets, services and files (contacts, states of a harvest). */
function countOf({ datasets, services }: ReadResult['value'], what: string): number | undefined {
  if (what === 'datasets' || (what === 'job.items' && services.length === 0)) return datasets.length
  if (what === 'dataservices' || what === 'dataservice_items' || what === 'Dataservice.objects') return services.length
  const [, one] = OF_ONE.exec(what) ?? []
  if (one !== undefined) return datasets.find(({ identifier }) => identifier?.some(({ value }) => value === one))?.distributions.length ?? -1
  return what === 'dataset.resources' && datasets.length === 1 ? datasets[0]?.distributions.length : undefined
}
