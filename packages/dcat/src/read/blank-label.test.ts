import { expect, it } from 'vitest'
import { blankId } from './blank-label.ts'
import { readCatalog } from './read-catalog.ts'

const DATASET = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset>'
const JSONLD = '"@type": "http://www.w3.org/ns/dcat#Dataset"'
const RDF = (nodes: string): string => `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#">${nodes}</rdf:RDF>`

it('keeps the labels of a document, and sets apart those that look like ours', () => {
  expect(['x', 'c14n0', 'b0_x', 'a0', 'a_0', 'a_b2_x'].map(blankId)).toEqual(['_:x', '_:c14n0', '_:b0_x', '_:a0', '_:a_l_a_0', '_:a_l_a_b2_x'])
})

it.each([
  ['N-Triples', `_:c14n0 ${DATASET} .\n_:a_0 ${DATASET} .\n`],
  ['Turtle', `[] ${DATASET} . _:c14n0 ${DATASET} . _:a_0 ${DATASET} .`],
  ['broken Turtle', `[] ${DATASET} . _:c14n0 ${DATASET} . _:a_0 ${DATASET} ; <http://example.org/ a> "x" .`],
  ['JSON-LD', `[{${JSONLD}}, {"@id": "_:c14n0", ${JSONLD}}, {"@id": "_:a_0", ${JSONLD}}]`],
  ['JSON-LD that needs a repair', `[{${JSONLD}}, {"@id": "_:c14n0", ${JSONLD}}, {"@id": "_:a_0", ${JSONLD}, "http://example.org/ a": "x"}]`],
  ['RDF/XML', RDF('<dcat:Dataset/><dcat:Dataset rdf:nodeID="c14n0"/><dcat:Dataset rdf:nodeID="a_0"/>')],
])('%s: each node has a name of its own', async (_name, text) => {
  const { value } = await readCatalog(text)
  const ids = value.datasets.map(({ id }) => id).filter((id) => id !== '_:a_0')
  expect(ids).toEqual(['_:c14n0', '_:a_l_a_0'])
})
