import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graph } from '../../test/arbitrary-graph.ts'
import { catalogOf } from '../model/catalog-of.ts'
import { GraphBuilder } from '../model/graph-builder.ts'
import { rdfType } from '../data/namespaces.ts'
import { type Graph, isBlank, isReference } from '../model/graph.ts'
import { triplesOf } from '../model/triples.ts'
import { readCatalog } from '../read/read-catalog.ts'
import { diff } from './diff.ts'
import type { CatalogDiff } from './types.ts'

const PREFIXES = `@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix : <https://donnees.exemple-sur-isere.example/> .
`
const read = async (body: string): Promise<Parameters<typeof diff>[0]> => (await readCatalog(PREFIXES + body, { format: 'turtle' })).value
const between = async (before: string, after: string): Promise<CatalogDiff> => diff(await read(before), await read(after))

const same: CatalogDiff = { added: [], removed: [], changed: [], warnings: [] }

describe('two catalogues', () => {
  it('an entry added is listed, and the catalogue that lists it has not changed for that', async () => {
    const { added, removed, changed } = await between(':c a dcat:Catalog; dcat:dataset :a . :a a dcat:Dataset; dct:title "A" .', ':c a dcat:Catalog; dcat:dataset :a, :b . :a a dcat:Dataset; dct:title "A" . :b a dcat:Dataset; dct:title "Arbres"@fr; dcat:distribution :f . :f a dcat:Distribution .')
    expect(added).toEqual([{ subject: 'https://donnees.exemple-sur-isere.example/b', class: 'Dataset', title: 'Arbres' }])
    expect([removed, changed]).toEqual([[], []])
  })

  it('an identifier wins over an IRI, and the new IRI is a change, not another dataset', async () => {
    const { added, removed, changed, warnings } = await between(':c a dcat:Catalog; dcat:dataset :a . :a a dcat:Dataset; dct:identifier "1"; dct:title "A" .', ':c a dcat:Catalog; dcat:dataset :z . :z a dcat:Dataset; dct:identifier "1"; dct:title "A" .')
    expect([added, removed, warnings]).toEqual([[], [], []])
    expect(changed.map(({ changes }) => changes.map(({ property }) => property))).toEqual([['@id']])
  })

  it('one title under two names is two datasets', async () => {
    const { added, removed, changed } = await between(':a a dcat:Dataset; dct:identifier "1"; dct:title "Budget" .', ':b a dcat:Dataset; dct:identifier "2"; dct:title "Budget" .')
    expect([added.length, removed.length, changed]).toEqual([1, 1, []])
  })

  it('a dataset that nothing names is known by its title', async () => {
    const { changed } = await between('[] a dcat:Dataset; dct:title "Budget"; dct:description "2024" .', '[] a dcat:Dataset; dct:title "Budget"; dct:description "2025" .')
    expect(changed.map(({ title, changes }) => [title, changes.map(({ from, to }) => [from, to])])).toEqual([['Budget', [[['2024'], ['2025']]]]])
  })

  it('a date that is more precise is no new date', async () => {
    const { changed } = await between(':a a dcat:Dataset; dct:issued "2024"^^xsd:gYear .', ':a a dcat:Dataset; dct:issued "2024-01-01"^^xsd:date .')
    expect(changed[0]?.changes).toEqual([{ property: 'http://purl.org/dc/terms/issued', path: ['http://purl.org/dc/terms/issued'], kind: 'precision', from: ['2024'], to: ['2024-01-01'] }])
  })

  it('the same instant, the same number and the same language tag are the same', async () => {
    expect(await between(
      ':a a dcat:Dataset; dct:modified "2024-01-01T10:00:00+02:00"^^xsd:dateTime; dct:title "A"@FR; dcat:spatialResolutionInMeters "1.0"^^xsd:decimal .',
      ':a a dcat:Dataset; dct:modified "2024-01-01T08:00:00Z"^^xsd:dateTime; dct:title "A"@fr; dcat:spatialResolutionInMeters "1"^^xsd:decimal .',
    )).toEqual(same)
  })

  it('what changes below a node without IRI is said where it changes', async () => {
    const contact = (mail: string): string => `:a a dcat:Dataset; dcat:contactPoint [ a vcard:Kind; vcard:fn "Service"; vcard:hasEmail <mailto:${mail}> ] .`
    const { changed } = await between(contact('a@example.org'), contact('b@example.org'))
    expect(changed[0]?.changes).toEqual([{
      property: 'http://www.w3.org/2006/vcard/ns#hasEmail',
      path: ['http://www.w3.org/ns/dcat#contactPoint', 'http://www.w3.org/2006/vcard/ns#hasEmail'],
      kind: 'changed', from: ['mailto:a@example.org'], to: ['mailto:b@example.org'],
    }])
  })

  it('a translation added leaves the French text alone', async () => {
    const { changed } = await between(':a a dcat:Dataset; dct:title "Arbres"@fr .', ':a a dcat:Dataset; dct:title "Arbres"@fr, "Trees"@en .')
    expect(changed[0]?.changes).toEqual([{ property: 'http://purl.org/dc/terms/title', path: ['http://purl.org/dc/terms/title'], lang: 'en', kind: 'added', from: [], to: ['Trees'] }])
  })
})

describe('what data.gouv.fr will do', () => {
  it('a resource whose address changes is a new one', async () => {
    const file = (url: string): string => `:a a dcat:Dataset; dct:title "A"; dcat:distribution [ a dcat:Distribution; dct:title "CSV"; dcat:downloadURL <${url}> ] .`
    const { added, removed, warnings, changed } = await between(file('https://example.org/1.csv'), file('https://example.org/2.csv'))
    expect([added, removed]).toEqual([[], []])
    expect(warnings.map(({ id }) => id)).toEqual(['resource-recreated'])
    expect(changed.map(({ class: name, changes }) => [name, changes[0]?.property])).toEqual([['Distribution', 'http://www.w3.org/ns/dcat#downloadURL']])
  })

  it('a dataset whose identifier changes is another page', async () => {
    const { warnings } = await between(':a a dcat:Dataset; dct:identifier "1"; dct:title "A" .', ':a a dcat:Dataset; dct:identifier "2"; dct:title "A" .')
    expect(warnings.map(({ id }) => id)).toEqual(['dataset-recreated'])
  })

  it('two datasets under one identifier are told apart by their IRI, and it is said', async () => {
    const two = (title: string): string => `:a a dcat:Dataset; dct:identifier "1"; dct:title "A" . :b a dcat:Dataset; dct:identifier "1"; dct:title "${title}" .`
    const { changed, warnings } = await between(two('B'), two('C'))
    expect(changed.map(({ subject }) => subject)).toEqual(['https://donnees.exemple-sur-isere.example/b'])
    expect(warnings.map(({ id }) => id)).toEqual(['identifier-shared'])
  })
})

/** The same triples, in another order, under other labels. */
function disguised(original: Graph, seed: number): Graph {
  const builder = new GraphBuilder()
  const other = (id: string): string => (isBlank(id) ? `_:z${(seed % 7).toString()}${id.slice(2)}` : id)
  for (const [subject, property, value] of [...triplesOf(original)].reverse()) builder.add(other(subject), property, isReference(value) && property !== rdfType ? { id: other(value.id) } : value)
  return builder.graph()
}

describe('laws', () => {
  it('a catalogue is the same as itself, whatever its order and its labels', () => {
    fc.assert(fc.property(graph, fc.nat(), (original, seed) => {
      const { added, removed, changed } = diff(catalogOf(original), catalogOf(disguised(original, seed)))
      expect({ added, removed, changed }).toEqual({ added: [], removed: [], changed: [] })
    }))
  })

  it('nothing said of a node is unseen', () => {
    fc.assert(fc.property(graph, fc.nat(), (original, seed) => {
      const named = [...original.keys()].filter((id) => !isBlank(id))
      fc.pre(named.length > 0)
      const builder = new GraphBuilder()
      for (const triple of triplesOf(original)) builder.add(...triple)
      builder.add(named[seed % named.length] ?? '', 'urn:said', { value: 'now' })
      const { added, removed, changed } = diff(catalogOf(original), catalogOf(builder.graph()))
      expect([added, removed, changed.flatMap(({ changes }) => changes.map(({ property }) => property))]).toEqual([[], [], ['urn:said']])
    }))
  })

  it('what is added one way is removed the other way', () => {
    fc.assert(fc.property(graph, graph, (one, other) => {
      const [there, back] = [diff(catalogOf(one), catalogOf(other)), diff(catalogOf(other), catalogOf(one))]
      expect(back.removed).toEqual(there.added)
      expect(back.added).toEqual(there.removed)
      expect(back.changed).toHaveLength(there.changed.length)
    }))
  })
})
