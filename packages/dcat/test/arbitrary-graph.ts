import fc from 'fast-check'
import { classes } from '../src/data/classes.ts'
import { expand, rdfType } from '../src/data/namespaces.ts'
import { properties } from '../src/data/properties.ts'
import { GraphBuilder, literal } from '../src/model/graph-builder.ts'
import type { Graph, Value } from '../src/model/graph.ts'

const text = fc.oneof(
  fc.constantFrom('Arbres', 'Équipements « sportifs »', '', ' ', '"', '\\', 'a\nb', 'a\r\nb', "l'été", '<b>&amp;</b>', ']]>', '"""', 'x"', '\t', 'é😀'),
  // Characters that XML cannot write are another test's subject.
  fc.string({ maxLength: 12, unit: fc.integer({ min: 0x20, max: 0xd7ff }).map((code) => String.fromCharCode(code)) }),
)

const iri = fc.oneof(
  fc.integer({ min: 1, max: 8 }).map((n) => `https://example.org/d/${n.toString()}`),
  fc.constantFrom('http://publications.europa.eu/resource/authority/frequency/ANNUAL', 'mailto:donnees@example.org', 'https://example.org/é?q=1&r=a#f', 'urn:x:y', 'https://example.org/x.y/'),
)
const blank = fc.integer({ min: 1, max: 6 }).map((n) => `_:n${n.toString()}`)
const node = fc.oneof({ weight: 2, arbitrary: iri }, { weight: 1, arbitrary: blank })

const value: fc.Arbitrary<Value> = fc.oneof(
  node.map((id) => ({ id })),
  fc.tuple(text, fc.constantFrom('', 'fr', 'fr-fr', 'en', 'und')).map(([written, lang]) => literal(written, lang)),
  fc.tuple(text, fc.constantFrom('xsd:date', 'xsd:dateTime', 'xsd:decimal', 'geosparql:wktLiteral')).map(([written, type]) => literal(written, '', expand(type))),
)

const known = Object.values(properties).map((fact) => expand(fact.iri))
const property = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: fc.constantFrom('https://example.org/ns#own', 'urn:p:q', expand('rdf:_1')) })
const type = fc.constantFrom(...Object.values(classes).map((facts) => expand(facts.iri)), 'https://example.org/ns#Thing')

const triple = fc.oneof(
  { weight: 1, arbitrary: fc.tuple(node, fc.constant(rdfType), type.map((id): Value => ({ id }))) },
  { weight: 3, arbitrary: fc.tuple(node, property, value) },
)

/** Graphs such as catalogues and their accidents make: known classes and properties, rings of blank nodes, odd texts. */
export const graph: fc.Arbitrary<Graph> = fc.array(triple, { maxLength: 40 }).map((triples) => {
  const builder = new GraphBuilder()
  for (const [subject, predicate, object] of triples) builder.add(subject, predicate, object)
  return builder.graph()
})
