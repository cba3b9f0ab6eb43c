import jsonld from 'jsonld'
import { expect, it } from 'vitest'
import { readCatalog } from '../src/read/read-catalog.ts'
import { convertStream } from '../src/stream/convert/convert-stream.ts'
import { writeCatalog } from '../src/write/write-catalog.ts'
import { inPieces } from './streams.ts'

/** Addresses whose schemes are also prefixes that everybody uses, wherever an address may stand. */
const TRIPLES = [
  '<dcat:x> <dct:p> <foaf:name> .',
  '<dcat:x> <http://example.org/p> "v"^^<xsd:date> .',
  '<dcat:x> <http://purl.org/dc/terms/relation> <http://www.w3.org/ns/dcat#x> .',
  '<dcat:x> <http://purl.org/dc/terms/title> "A"@fr .',
  '<dcat:x> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .',
  '<dcat:x> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <skos:Concept> .',
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

it('JSON-LD written as it comes: the same', async () => {
  const parts: string[] = []
  for await (const part of convertStream(() => inPieces(new TextEncoder().encode(TEXT), [97]), { to: 'jsonld' })) parts.push(part)
  expect(await triplesOf(parts.join(''))).toEqual(TRIPLES)
  expect((await readCatalog(parts.join(''))).findings).toEqual([])
})
