import { describe, expect, it } from 'vitest'
import { feedOf } from '../feed/feed.ts'
import { readCatalog } from '../read/read-catalog.ts'
import { harvestCheck, type HarvestReport } from './harvest-check.ts'
import { type LoadedPage, readFeed } from './read-feed.ts'

const BASE = 'https://donnees.exemple-sur-isere.example/flux/'
const PREFIXES = `@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix hydra: <http://www.w3.org/ns/hydra/core#> .\n`
const gone: LoadedPage = { ok: false, isGone: true, reason: { fr: 'le serveur répond 404', en: 'the server answers 404' } }

/** A site of pages: a text, or the address that it redirects to. */
const site = (pages: Readonly<Record<string, string>>) => (address: string): Promise<LoadedPage> => {
  const name = address.slice(BASE.length)
  const text = pages[name]
  if (text === undefined) return Promise.resolve(gone)
  return Promise.resolve({ ok: true, bytes: new TextEncoder().encode(PREFIXES + text), base: address })
}
const harvest = async (pages: Readonly<Record<string, string>>, start = 'catalog.ttl'): Promise<HarvestReport> => harvestCheck(await readFeed(BASE + start, { load: site(pages) }))
const rulesOf = ({ findings }: HarvestReport, kind: RegExp): readonly string[] => findings.filter(({ rule }) => kind.test(rule)).map(({ rule }) => rule)
const entry = (name: string, more = ''): string => `<${BASE}${name}> a dcat:Dataset ; dct:title "${name}"@fr ; dct:description "${name}"@fr ; dct:identifier "${name}" ${more} .\n`
const view = (page: string, next: string): string => `<${BASE}${page}> a hydra:PartialCollectionView ; hydra:next <${BASE}${next}> .\n`

describe('a feed that is harvested', () => {
  it('is read to its end, each entry once', async () => {
    const { value } = await readCatalog(PREFIXES + ['a', 'b', 'c', 'd', 'e'].map((name) => entry(name)).join(''))
    const feed = feedOf(value, { baseUrl: BASE, pageSize: 2 })
    const load = (address: string): Promise<LoadedPage> => {
      const number = Number(/-(\d+)/.exec(address)?.[1] ?? 1)
      return Promise.resolve({ ok: true, bytes: new TextEncoder().encode(feed.page(number, 'turtle')?.text), base: address })
    }
    const report = harvestCheck(await readFeed(`${BASE}catalog.ttl`, { load }))
    expect(report.settings['pages']).toBe(3)
    expect(report.datasets.map(({ title, fate }) => [title, fate])).toEqual(['a', 'b', 'c', 'd', 'e'].map((title) => [title, 'kept']))
    expect(rulesOf(report, /harvest/)).toEqual([])
  })

  it('stops where a page is missing, says so, and keeps what was read', async () => {
    const report = await harvest({ 'catalog.ttl': entry('a') + view('catalog.ttl', 'catalog-2.ttl') })
    expect(report.datasets).toHaveLength(1)
    const [finding] = report.findings.filter(({ rule }) => rule === 'dcat/harvest-next-missing')
    expect([finding?.severity, finding?.message.fr]).toEqual(['error', `La page ${BASE}catalog.ttl renvoie à ${BASE}catalog-2.ttl, qui n’a pas pu être lue : le serveur répond 404. Ce qui suit ne serait pas moissonné.`])
  })

  it('never goes round in circles', async () => {
    const report = await harvest({ 'catalog.ttl': entry('a') + view('catalog.ttl', 'catalog-2.ttl'), 'catalog-2.ttl': entry('b') + view('catalog-2.ttl', 'catalog.ttl') })
    expect(report.datasets).toHaveLength(2)
    expect(rulesOf(report, /harvest-next/)).toEqual(['dcat/harvest-next-loop'])
  })

  it('is stopped when it never ends, and cannot tell what follows', async () => {
    const load = (address: string): Promise<LoadedPage> => {
      const number = Number(/\d+/.exec(address)?.[0])
      return Promise.resolve({ ok: true, bytes: new TextEncoder().encode(PREFIXES + entry(`e${number.toString()}`) + view(`p${number.toString()}.ttl`, `p${(number + 1).toString()}.ttl`)), base: address })
    }
    const { pages, hits } = await readFeed(`${BASE}p1.ttl`, { load, mostPages: 3 })
    expect([pages.length, hits.map(({ rule, hit }) => [rule.id, hit.outcome])]).toEqual([3, [['dcat/harvest-next-missing', 'unknown']]])
  })

  it('does not see what another page describes', async () => {
    const publisher = `; dct:publisher <${BASE}ville>`
    const town = `<${BASE}ville> a foaf:Agent ; foaf:name "Exemple-sur-Isère" .\n`
    const pages = (second: string): Readonly<Record<string, string>> => ({ 'catalog.ttl': entry('a', publisher) + town + view('catalog.ttl', 'catalog-2.ttl'), 'catalog-2.ttl': entry('b', publisher) + second })
    expect(rulesOf(await harvest(pages('')), /page-apart/)).toEqual(['dcat/harvest-page-apart'])
    expect(rulesOf(await harvest(pages(town)), /page-apart/)).toEqual([])
  })

  it('must not redirect, and has its syntax in its address', async () => {
    const load = (): Promise<LoadedPage> => Promise.resolve({ ok: true, bytes: new TextEncoder().encode(PREFIXES + entry('a')), base: `${BASE}ailleurs` })
    expect(rulesOf(harvestCheck(await readFeed(`${BASE}flux`, { load })), /harvest/).toSorted()).toEqual(['dcat/harvest-extension', 'dcat/harvest-redirect'])
  })

  it('an entry without identifier or title is skipped, two under one identifier are one', async () => {
    const { datasets } = await harvest({ 'catalog.ttl': `${entry('a')}<${BASE}b> a dcat:Dataset ; dct:title "b" .\n<${BASE}c> a dcat:Dataset ; dct:identifier "c" .\n<${BASE}d> a dcat:Dataset ; dct:title "d" ; dct:identifier "a" .\n` })
    expect(datasets.map(({ fate }) => fate)).toEqual(['merged', 'skipped', 'skipped', 'merged'])
  })

  it('what is guessed and lost is counted with the files of the entry', async () => {
    const { datasets } = await harvest({ 'catalog.ttl': `${entry('a', `; dct:language <http://publications.europa.eu/resource/authority/language/FRA> ; dcat:distribution <${BASE}f>`)}<${BASE}f> a dcat:Distribution ; dcat:accessURL <https://example.org/f.csv> ; dct:license <https://www.etalab.gouv.fr/licence-ouverte-open-licence/> .` })
    expect(datasets.map(({ guessed, lost }) => [guessed, lost])).toEqual([[2, 1]])
  })

  it('a page that is no catalogue is no page', async () => {
    const { pages, hits } = await readFeed(BASE, { load: () => Promise.resolve({ ok: true, bytes: new TextEncoder().encode('<html></html>'), base: BASE }) })
    expect([pages.length, hits.map(({ rule }) => rule.id)]).toEqual([0, ['dcat/harvest-next-missing']])
  })
})
