import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Profile } from '../../../data/profiles/types.ts'
import { datagouvFr } from '../../../data/profiles/datagouv-fr.ts'
import { dcatAp301 } from '../../../data/profiles/dcat-ap-3.0.1.ts'
import { check } from '../../../check/check.ts'
import { catalogOf } from '../../../model/catalog-of.ts'
import type { Graph } from '../../../model/graph.ts'
import { mainNodes } from '../../../model/roles.ts'
import type { Json } from '../../json/parse.ts'
import { readProfile } from '../profile.ts'
import { readDirect } from './read.ts'

const BASE = 'https://exemple-sur-isere.example/catalogue.jsonld'
const PREFIXES = { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/', xsd: 'http://www.w3.org/2001/XMLSchema#', vcard: 'http://www.w3.org/2006/vcard/ns#' }

const id = fc.constantFrom('https://example.org/d1', 'https://example.org/d2', 'http://example.org/file', 'mailto:donnees@example.org', '_:x', 'dcat:there', 'relative', '#part', 'urn:x:y', 'http://publications.europa.eu/resource/authority/frequency/ANNUAL')
const oddId = fc.constantFrom('https://example.org/a b', 'dct', 'foaf2:x', 'skos:Concept', '@keyword', '', 'http://example.org/"', 'https:///', 'http:x')
const type = fc.constantFrom('dcat:Dataset', 'dcat:Catalog', 'dcat:Distribution', 'foaf:Agent', 'http://www.w3.org/ns/dcat#Dataset', 'vcard:Kind', 'dct:PeriodOfTime', 'Dataset')
const property = fc.constantFrom('dct:title', 'dct:description', 'dct:publisher', 'dct:issued', 'dcat:keyword', 'dcat:theme', 'dcat:distribution', 'dcat:accessURL', 'dcat:dataset', 'dcat:contactPoint', 'dct:temporal', 'dcat:byteSize', 'http://purl.org/dc/terms/title', 'title', 'page', 'when', 'word', 'text', 'foaf:name')
const oddProperty = fc.constantFrom('unknown', '@graph', '@reverse', '@list', '@set', '@included', 'list', 'languages', 'skipped', '@context', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', '__proto__', 'a b:c', 'nothing:else')
const text = fc.constantFrom('Arbres', '2024-02-30', '2024-02-29', '12', '', 'l’été', 'https://example.org/d1', 'http://publications.europa.eu/resource/authority/frequency/ANNUAL')
const scalar: fc.Arbitrary<unknown> = fc.oneof({ weight: 8, arbitrary: text }, { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()) })
const literal = fc.oneof(
  fc.record({ '@value': text, '@language': fc.constantFrom('fr', 'FR-be', 'en', '') }),
  fc.record({ '@type': fc.constantFrom('xsd:date', 'xsd:string', 'xsd:decimal', 'http://www.w3.org/2001/XMLSchema#date'), '@value': scalar }),
  fc.record({ '@value': scalar }),
)
const oddLiteral = fc.constantFrom<unknown>({ '@value': null }, { '@value': ['a'] }, { '@value': 'a', '@type': 'xsd:date', '@language': 'fr' }, { '@value': 'a', '@language': 'fr_FR' }, { '@value': 'a', '@index': 'i' }, { '@value': 1, '@language': 'fr' }, { '@value': 'a', '@id': 'b' }, { '@value': 'a', '@type': null }, { '@value': 'a', '@type': '_:t' }, null, [['a']], { '@id': 5 })

/** An object with keys in any order: some documents write `@type` last. */
const members = (entries: readonly (readonly [string, unknown])[]): Record<string, unknown> => Object.fromEntries(entries)
const { node } = fc.letrec<{ node: Record<string, unknown>; value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    { weight: 3, arbitrary: scalar }, { weight: 4, arbitrary: literal }, { weight: 3, arbitrary: id.map((name) => ({ '@id': name })) },
    { weight: 3, arbitrary: tie('node') }, { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
  ),
  node: fc.tuple(
    fc.array(fc.tuple(property, tie('value')), { maxLength: 5 }),
    fc.option(id.map((name) => ['@id', name] as const)), fc.option(fc.oneof(type, fc.array(type, { maxLength: 3 })).map((name) => ['@type', name] as const)), fc.boolean(),
  ).map(([said, name, kind, isLast]) => {
    const head = [name, kind].filter((entry) => entry !== null)
    return members(isLast ? [...said, ...head] : [...head, ...said])
  }),
}))

/** A document with one odd thing somewhere, or none. */
const disturb = (nodes: readonly Record<string, unknown>[], at: number, key: string, value: unknown): Record<string, unknown>[] =>
  nodes.map((item, index) => (index === at % Math.max(nodes.length, 1) ? { ...item, [key]: value } : item))
const nodes = fc.oneof(
  { weight: 4, arbitrary: fc.array(node, { maxLength: 6 }) },
  { weight: 1, arbitrary: fc.tuple(fc.array(node, { maxLength: 4 }), fc.nat(3), oddProperty, scalar).map((parts) => disturb(...parts)) },
  { weight: 1, arbitrary: fc.tuple(fc.array(node, { maxLength: 4 }), fc.nat(3), property, oddLiteral).map((parts) => disturb(...parts)) },
  { weight: 1, arbitrary: fc.tuple(fc.array(node, { maxLength: 4 }), fc.nat(3), fc.constantFrom('@id', 'id', '@type', 'type'), fc.oneof(oddId, id)).map((parts) => disturb(...parts)) },
)
const context = fc.constantFrom<Record<string, unknown>>(
  PREFIXES,
  { ...PREFIXES, title: { '@id': 'dct:title', '@language': 'fr' }, page: { '@id': 'foaf:page', '@type': '@id' }, when: { '@id': 'dct:issued', '@type': 'xsd:date' }, word: { '@id': 'dct:type', '@type': '@vocab' }, id: '@id', type: '@type' },
  { ...PREFIXES, '@vocab': 'http://www.w3.org/ns/dcat#', '@language': 'fr', text: { '@id': 'dct:abstract', '@language': null }, list: { '@id': 'dct:list', '@container': '@list' } },
  { ...PREFIXES, '@base': 'https://example.org/', title: 'dct:title', languages: { '@id': 'dct:title', '@container': '@language' }, skipped: null, dcat: 'http://www.w3.org/ns/dcat/' },
)
const jsonLd = fc.tuple(context, nodes, fc.constantFrom('graph', 'node', 'list')).map(([local, items, form]) =>
  (form === 'graph' ? { '@context': local, '@graph': items } : form === 'node' ? { '@context': local, ...items[0] } : items) as unknown as Json)

const RUNS = 500

/** What is checked on a graph that nobody has asked for a node before. */
function findingsOf(graph: Graph | undefined, profile: Profile): unknown {
  const { findings, coverage, datasets } = check(catalogOf(graph ?? new Map()), { profile, now: '2026-10-15' })
  return { findings: findings.map(({ rule, fingerprint, message }) => `${rule} ${fingerprint} ${message.fr} ${message.en}`), counts: coverage.rules.map(({ rule, passed, failed, notApplicable }) => [rule, passed, failed, notApplicable].join(' ')), datasets }
}

/** Everything there is to compare, in its order. */
const contents = (graph: Graph): unknown => [...graph.values()].map(({ id: name, types, properties }) => [name, types, [...properties]])

describe('the direct way', () => {
  it('says exactly what the other reader says, or gives up', () => {
    let taken = 0
    fc.assert(fc.property(jsonLd, (document) => {
      const direct = readDirect(document, BASE)
      if (!direct) return
      taken++
      const { graph, troubles } = readProfile(document, BASE)
      expect(troubles).toEqual([])
      expect([direct.size, ...direct.keys()]).toEqual([graph.size, ...graph.keys()])
      expect([...mainNodes(direct)]).toEqual([...mainNodes(graph)])
      for (const profile of [dcatAp301, datagouvFr]) expect(findingsOf(readDirect(document, BASE), profile)).toEqual(findingsOf(graph, profile))
      expect(contents(direct.whole())).toEqual(contents(graph))
    }), { numRuns: RUNS })
    expect(taken).toBeGreaterThan(RUNS / 3)
  })

  it('makes one node without the others, the same as all together', () => {
    fc.assert(fc.property(jsonLd, (document) => {
      const direct = readDirect(document, BASE)
      if (!direct) return
      const whole = readProfile(document, BASE).graph
      for (const name of [...whole.keys()].reverse()) expect(direct.get(name)).toEqual(whole.get(name))
      expect(direct.get('https://example.org/nowhere')).toBeUndefined()
      expect(direct.has('_:nobody')).toBe(false)
    }), { numRuns: 300 })
  })
})
