import { describe, expect, it } from 'vitest'
import { expand } from '../data/namespaces.ts'
import { dcatAp301 } from '../data/profiles/dcat-ap-3.0.1.ts'
import type { Graph, Value } from '../model/graph.ts'
import { node, typed } from '../rules/lib/make.examples.ts'
import { rowsOf } from '../rules/rows/row.ts'
import { hits } from './hits.ts'

const links: readonly Value[] = [{ id: 'https://example.org/a' }, { id: 'https://example.org/b' }]
const decimals: readonly Value[] = [typed('10.0', 'xsd:decimal'), typed('20.0', 'xsd:decimal')]

/** The five places where `shapes.ttl` of DCAT-AP 3.0.1 contradicts the text: what each finds in one node, by the text. */
const FIVE: readonly (readonly [className: string, property: string, values: readonly Value[], found: readonly string[]])[] = [
  ['dcat:Catalog', 'dct:rights', links, ['class']],
  ['dcat:Distribution', 'dct:rights', links, ['class']],
  ['dcat:CatalogRecord', 'dct:conformsTo', links, ['class']],
  ['dcat:Dataset', 'dcat:spatialResolutionInMeters', decimals, []],
  ['adms:Identifier', 'skos:notation', [], ['minCount']],
]

const rows = rowsOf(dcatAp301)

describe('where the shapes contradict the text', () => {
  it.each(FIVE)('the text decides for %s %s, and its rules say so', (className, property, values, found) => {
    const graph: Graph = new Map([['_:n', node(className, values.length > 0 ? { [property]: values } : {}, '_:n')]])
    const kinds = hits(graph, dcatAp301).filter(({ rule }) => rule.row.property === expand(property)).map(({ rule }) => rule.kind)
    expect(kinds).toEqual(found)
    const row = rows.find((one) => one.className === className && one.propertyName === property)
    expect(row?.source.clause).toMatch(/^[A-Za-z]+\.[a-z]+ \(≠ shapes\.ttl : 0\.\.1\)$/)
    expect(row?.source.url).toMatch(/#[A-Za-z]+\.[a-z]+$/)
  })
})
