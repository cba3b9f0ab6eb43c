import { describe, expect, it } from 'vitest'
import { expand, rdfType } from '../../data/namespaces.ts'
import { catalogOf } from '../../model/catalog-of.ts'
import { GraphBuilder } from '../../model/graph-builder.ts'
import { readCatalog } from '../../read/read-catalog.ts'
import { rdfFormats, writeCatalog } from '../write-catalog.ts'

/** Other libraries write such addresses as they are, and cannot read their own files. */
function byHand(): ReturnType<typeof catalogOf> {
  const builder = new GraphBuilder()
  const id = 'https://exemple-sur-isere.example/mes données|2024'
  builder.add(id, rdfType, { id: expand('dcat:Dataset') })
  builder.add(id, expand('dct:title'), { value: 'Arbres' })
  builder.add(id, expand('dcat:landingPage'), { id: 'https://exemple-sur-isere.example/a b' })
  return catalogOf(builder.graph())
}

describe('addresses that no syntax can hold', () => {
  it.each(rdfFormats)('are encoded and told, and read again without a repair, in %s', async (to) => {
    const { text, findings } = writeCatalog(byHand(), { to })
    expect(findings.map(({ rule, value }) => [rule, value])).toEqual([
      ['dcat/write-iri', 'https://exemple-sur-isere.example/mes données|2024'], ['dcat/write-iri', 'https://exemple-sur-isere.example/a b'],
    ])
    const again = await readCatalog(text, { format: to })
    expect(again.findings).toEqual([])
    expect(again.value.datasets).toMatchObject([{ id: 'https://exemple-sur-isere.example/mes%20données%7C2024', landingPage: [{ id: 'https://exemple-sur-isere.example/a%20b' }] }])
  })
})

it('RDF/XML has no name for a property of the namespace that XML keeps for itself: it is told', async () => {
  const property = 'http://www.w3.org/2000/xmlns/x'
  const builder = new GraphBuilder()
  builder.add('https://example.org/d', rdfType, { id: expand('dcat:Dataset') })
  builder.add('https://example.org/d', property, { value: 'a' })
  const { text, findings } = writeCatalog(catalogOf(builder.graph()), { to: 'rdfxml' })
  expect(findings.map(({ rule, details }) => [rule, details?.['property']])).toEqual([['dcat/write-lost', property]])
  expect(text).not.toContain('http://www.w3.org/2000/xmlns/')
  expect((await readCatalog(text)).findings).toEqual([])
})
