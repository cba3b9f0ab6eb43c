import { DataFactory, Parser, Writer } from 'n3'
import { expect, it } from 'vitest'
import { graphOf } from '../../src/model/graph-of.ts'
import { readCatalog } from '../../src/read/read-catalog.ts'
import { writeCatalog } from '../../src/write/write-catalog.ts'
import { canonical } from '../canonical.ts'
import { feed } from './feed.ts'

const ID = 'https://donnees.exemple-sur-isere.example/jeux/les arbres'
const named = (iri: string): ReturnType<typeof DataFactory.namedNode> => DataFactory.namedNode(iri)

it('n3 writes an address with a space that n3 cannot read', () => {
  let written = ''
  const writer = new Writer({ end: false, write: (chunk: string) => (written += chunk) } as never)
  writer.addQuad(DataFactory.quad(named(ID), named('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'), named('http://www.w3.org/ns/dcat#Dataset')))
  writer.end()
  expect(written).toContain(`<${ID}>`)
  expect(() => new Parser().parse(written)).toThrow()
})

it.each(['turtle', 'trig', 'ntriples', 'nquads', 'jsonld', 'rdfxml'] as const)('what we write in %s, we read, and so do others', async (to) => {
  const { value } = await readCatalog(feed('space-in-id.jsonld'))
  const { text } = writeCatalog(value, { to })
  const again = await readCatalog(text)
  expect(again.findings).toEqual([])
  expect(await canonical(graphOf(again.value))).toBe(await canonical(graphOf(value)))
  if (to === 'turtle' || to === 'trig') expect(new Parser().parse(text).length).toBeGreaterThan(5)
})

it('a catalogue made by hand with a space in an address is written so that it can be read', async () => {
  const { value } = await readCatalog(`<https://example.org/1> a <http://www.w3.org/ns/dcat#Dataset> .`)
  const byHand = { ...value, datasets: value.datasets.map((dataset) => ({ ...dataset, id: ID })) }
  const { text } = writeCatalog(JSON.parse(JSON.stringify(byHand)) as typeof value, { to: 'turtle' })
  expect(new Parser().parse(text).map(({ subject }) => subject.value)).toEqual([ID.replace(' ', '%20')])
})
