import { describe, expect, it } from 'vitest'
import { readRdfXmlDocument } from '../src/read/rdfxml/reader.ts'
import { readStrict } from '../src/read/turtle/strict.ts'
import { canonical } from '../test/canonical.ts'
import { isThere, textOf } from './corpora.ts'
import { testsOf } from './manifest.ts'

const FAMILY = 'w3c-rdf11-xml'
const BASE = 'https://w3c.github.io/rdf-tests/rdf/rdf11/rdf-xml/'

describe.skipIf(!isThere)('W3C suite of RDF/XML', () => {
  const tests = isThere ? testsOf(FAMILY) : []
  it('the manifest is read', () => expect(tests.length).toBeGreaterThan(60))
  describe.each(tests)('$name', ({ type, action, result }) => {
    const { graph, troubles } = readRdfXmlDocument({ text: textOf(FAMILY, action), base: BASE + action, file: action })
    if (type.includes('Negative')) {
      it('is refused, and the reader says where', () => expect(troubles.map(({ rule, span }) => [rule.id, span?.start])).not.toEqual([]))
    } else {
      it('is read exactly', async () => {
        expect(troubles).toEqual([])
        const expected = readStrict(textOf(FAMILY, result ?? ''), 'ntriples', BASE)
        expect(await canonical(graph)).toBe(await canonical(expected.graph))
      })
    }
  })
})
