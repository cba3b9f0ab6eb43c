import fc from 'fast-check'
import { anyGraph } from '../check/any-graph.examples.ts'
import { expand } from '../data/namespaces.ts'
import type { Graph, Resource, Value } from '../model/graph.ts'

const PROPERTIES = [
  'dcat:accessURL', 'dcat:byteSize', 'dcat:keyword', 'dcat:mediaType', 'dcat:theme', 'dct:accrualPeriodicity', 'dct:format', 'dct:issued', 'dct:language', 'dct:license',
  'dct:modified', 'dct:title', 'vcard:hasEmail',
].map(expand)
const TEXTS = [
  ' Arbres ', '15/01/2026', '03/04/2026', '2026-01-15', '2026-01-15 10:30', '24/11/2030', 'CSV', '.csv', 'text/csv', 'excel', 'annuelle', 'fr', 'fr_FR', 'Environnement',
  '1200', '1.2E3', '1,2 Mo', 'ODbL-1.0', 'odc-odbl', 'https://example.org/a b', 'https://example.org/a', 'mairie@exemple-sur-isere.example', '',
]
const IDS = ['https://example.org/les arbres', ' https://example.org/1 ', 'https://example.org/1', 'mailto:mailto:a@example.org', 'http://purl.org/cld/freq/daily', 'https://publications.europa.eu/resource/authority/file-type/csv', '_:a']

const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom(...IDS).map((id) => ({ id })),
  fc.constantFrom(...TEXTS).map((text) => ({ value: text })),
  fc.tuple(fc.constantFrom(...TEXTS), fc.constantFrom('fr', 'fr_fr', 'fra')).map(([text, lang]) => ({ value: text, lang })),
  fc.tuple(fc.constantFrom(...TEXTS), fc.constantFrom('xsd:date', 'xsd:decimal').map(expand)).map(([text, datatype]) => ({ value: text, datatype })),
)
const node = (id: string): fc.Arbitrary<Resource> =>
  fc.record({
    id: fc.constant(id),
    types: fc.uniqueArray(fc.constantFrom('dcat:Dataset', 'dcat:Distribution', 'vcard:Kind', 'dcat:Catalog').map(expand), { maxLength: 2 }),
    properties: fc
      .uniqueArray(fc.tuple(fc.constantFrom(...PROPERTIES), fc.uniqueArray(value, { minLength: 1, maxLength: 4, selector: (made) => JSON.stringify(made) })), { selector: ([property]) => property, maxLength: 6 })
      .map((entries) => new Map(entries)),
  })

/** Graphs with the damages that catalogues have, and graphs with any. */
export const anyDamaged: fc.Arbitrary<Graph> = fc.oneof(
  { weight: 3, arbitrary: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 4 }).chain((ids) => fc.tuple(...ids.map(node))).map((nodes) => new Map(nodes.map((made) => [made.id, made]))) },
  { weight: 1, arbitrary: anyGraph },
)
