import jsonld from 'jsonld'
import { expect, it } from 'vitest'
import { expand, rdfType } from '../src/data/namespaces.ts'
import { catalogOf } from '../src/model/catalog-of.ts'
import { GraphBuilder } from '../src/model/graph-builder.ts'
import { readCatalog } from '../src/read/read-catalog.ts'
import { convertStream } from '../src/stream/convert/convert-stream.ts'
import { writeCatalog } from '../src/write/write-catalog.ts'
import { inPieces } from './streams.ts'

/** Addresses whose schemes are also prefixes that everybody uses. */
const TRIPLES = [
  '<dcat:x> <http://example.org/p> "v"^^<xsd:date> .',
  '<dcat:x> <http://example.org/p> <foaf:name> .',
  '<dcat:x> <http://purl.org/dc/terms/relation> <http://www.w3.org/ns/dcat#x> .',
  '<dcat:x> <http://purl.org/dc/terms/title> "A"@fr .',
  '<dcat:x> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .',
]
const TEXT = `${TRIPLES.join('\n')}\n`

/** What a processor that is not ours reads. */
async function triplesOf(document: string): Promise<string[]> {
  const nquads = await jsonld.toRDF(JSON.parse(document) as object, { format: 'application/n-quads' })
  return (nquads as unknown as string).trim().split('\n').sort()
}

it('JSON-LD: an address is never taken for a name with a prefix', async () => {
  const { value } = await readCatalog(TEXT)
  const { text } = writeCatalog(value, { to: 'jsonld' })
  expect(await triplesOf(text)).toEqual(TRIPLES)
  const again = await readCatalog(text)
  expect(again.findings).toEqual([])
  expect(writeCatalog(again.value, { to: 'ntriples' }).text.trim().split('\n').sort()).toEqual(TRIPLES)
})

it('JSON-LD: nor a property or a class', async () => {
  const builder = new GraphBuilder()
  builder.add('https://example.org/d', rdfType, { id: 'dcat:Dataset' })
  builder.add('https://example.org/d', rdfType, { id: expand('dcat:Dataset') })
  builder.add('https://example.org/d', 'dct:title', { value: 'A' })
  expect(await triplesOf(writeCatalog(catalogOf(builder.graph()), { to: 'jsonld' }).text)).toEqual([
    '<https://example.org/d> <dct:title> "A" .',
    '<https://example.org/d> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <dcat:Dataset> .',
    '<https://example.org/d> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .',
  ])
})

it('JSON-LD written as it comes: the same', async () => {
  const parts: string[] = []
  for await (const part of convertStream(() => inPieces(new TextEncoder().encode(TEXT), [97]), { to: 'jsonld' })) parts.push(part)
  expect(await triplesOf(parts.join(''))).toEqual(TRIPLES)
  expect((await readCatalog(parts.join(''))).findings).toEqual([])
})
