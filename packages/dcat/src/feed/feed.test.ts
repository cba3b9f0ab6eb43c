import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graph } from '../../test/arbitrary-graph.ts'
import { canonical } from '../../test/canonical.ts'
import { check } from '../check/check.ts'
import { dcatAp301 } from '../data/profiles/dcat-ap-3.0.1.ts'
import type { Catalog } from '../model/catalog.ts'
import { GraphBuilder } from '../model/graph-builder.ts'
import type { Graph } from '../model/graph.ts'
import { graphOf } from '../model/graph-of.ts'
import { triplesOf } from '../model/triples.ts'
import { readCatalog } from '../read/read-catalog.ts'
import { feedOf } from './feed.ts'
import { pageGraphs } from './page-graphs.ts'

const BASE = 'https://donnees.exemple-sur-isere.example/flux'
const HYDRA = 'http://www.w3.org/ns/hydra/core#'
const CATALOG = `@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix : <https://donnees.exemple-sur-isere.example/> .
:c a dcat:Catalog; dct:title "Données ouvertes"@fr; dct:description "Tout"@fr; dct:publisher :ville; dcat:dataset :a, :b, :d .
:ville a foaf:Agent; foaf:name "Exemple-sur-Isère" .
:a a dcat:Dataset; dct:title "A"@fr; dct:description "A"@fr; dct:publisher :ville; dcat:distribution [ a dcat:Distribution; dcat:accessURL <https://example.org/a>; dcat:accessService :s ] .
:b a dcat:Dataset; dct:title "B"@fr; dct:description "B"@fr; dct:publisher :ville; dct:relation :a .
:d a dcat:Dataset; dct:title "D"@fr; dct:description "D"@fr .
:s a dcat:DataService; dct:title "S"@fr; dcat:endpointURL <https://example.org/s> .`

const catalog = async (): Promise<Catalog> => (await readCatalog(CATALOG, { format: 'turtle' })).value

/** The triples of several graphs in one. */
function union(graphs: readonly Graph[]): Graph {
  const builder = new GraphBuilder()
  for (const each of graphs) for (const triple of triplesOf(each)) builder.add(...triple)
  return builder.graph()
}

describe('pages', () => {
  it('hold together all that the catalogue says, and nothing else', async () => {
    await fc.assert(fc.asyncProperty(graph, fc.integer({ min: 1, max: 4 }), async (original, size) => {
      expect(await canonical(union(pageGraphs(original, size).map((page) => page.graph)))).toBe(await canonical(original))
    }))
  })

  it('have each entry once', () => {
    fc.assert(fc.property(graph, fc.integer({ min: 1, max: 4 }), (original, size) => {
      const entries = pageGraphs(original, size).flatMap((page) => page.entries)
      expect(new Set(entries).size).toBe(entries.length)
    }))
  })

  it('stand alone: each is as right as the whole', async () => {
    const whole = await catalog()
    const errors = (of: Catalog): readonly string[] => check(of, { profile: dcatAp301 }).findings.filter(({ severity }) => severity === 'error').map(({ rule, subject }) => `${rule} ${subject ?? ''}`)
    expect(errors(whole)).toEqual([])
    for (const format of ['turtle', 'jsonld', 'rdfxml'] as const) {
      const feed = feedOf(whole, { baseUrl: BASE, pageSize: 1 })
      for (let number = 1; number <= feed.pages; number += 1) {
        const { value, findings } = await readCatalog(feed.page(number, format)?.text ?? '', { format })
        expect([findings.filter(({ severity }) => severity === 'error'), errors(value), value.datasets.length]).toEqual([[], [], 1])
      }
    }
  })

  it('are followed from the first to the last', async () => {
    const feed = feedOf(await catalog(), { baseUrl: BASE, pageSize: 2 })
    expect([feed.pages, feed.entries]).toEqual([2, 3])
    const { value } = await readCatalog(feed.page(1, 'turtle')?.text ?? '')
    expect(graphOf(value).get(`${BASE}/catalog.ttl`)?.properties.get(`${HYDRA}next`)).toEqual([{ id: `${BASE}/catalog-2.ttl` }])
    const last = await readCatalog(feed.page(2, 'turtle')?.text ?? '')
    expect(graphOf(last.value).get(`${BASE}/catalog-2.ttl`)?.properties.has(`${HYDRA}next`)).toBe(false)
    expect(feed.page(3, 'turtle')).toBeUndefined()
  })

  it('a feed of one page is the catalogue itself', async () => {
    const whole = await catalog()
    const { value } = await readCatalog(feedOf(whole, { baseUrl: BASE }).page(1, 'rdfxml')?.text ?? '')
    expect(await canonical(graphOf(value))).toBe(await canonical(graphOf(whole)))
  })

  it.each([{ baseUrl: 'flux' }, { baseUrl: 'file:///flux' }, { baseUrl: BASE, pageSize: 0 }, { baseUrl: BASE, pageSize: 1.5 }])('%j is refused', async (options) => {
    const whole = await catalog()
    expect(() => feedOf(whole, options)).toThrow(RangeError)
  })
})
