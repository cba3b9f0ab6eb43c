import fc from 'fast-check'
import { expand } from '../data/namespaces.ts'
import { dcatAp301 } from '../data/profiles/dcat-ap-3.0.1.ts'
import type { Graph, Resource, Value } from '../model/graph.ts'
import { rowsOf } from '../rules/rows/row.ts'

const rows = rowsOf(dcatAp301)
const classes = [...new Set(rows.map(({ classIri }) => classIri))]
const properties = [...new Set(rows.map(({ property }) => property))]
const nodes = ['_:a', '_:b', 'https://example.org/1', 'https://example.org/2']
const ids = [...nodes, 'http://publications.europa.eu/resource/authority/frequency/DAILY']
const text = fc.oneof(fc.string(), fc.constantFrom('2026-11-24', '24/11/2026', '-1', 'P1D', 'd41d', 'POLYGON((0 0, 1 1))', '12345678200003', '{node} {value}', '$&', '__proto__'))
const datatype = fc.constantFrom('xsd:date', 'xsd:decimal', 'xsd:duration', 'xsd:hexBinary', 'xsd:nonNegativeInteger', 'geosparql:wktLiteral').map(expand)
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom(...ids).map((id) => ({ id })),
  text.map((literal) => ({ value: literal })),
  fc.tuple(text, fc.constantFrom('fr', 'en')).map(([literal, lang]) => ({ value: literal, lang })),
  fc.tuple(text, datatype).map(([literal, type]) => ({ value: literal, datatype: type })),
)
const resource = fc.record({
  types: fc.uniqueArray(fc.constantFrom(...classes), { maxLength: 3 }),
  properties: fc.uniqueArray(fc.tuple(fc.constantFrom(...properties), fc.uniqueArray(value, { minLength: 1, maxLength: 3, selector: (made) => JSON.stringify(made) })), { selector: ([property]) => property, maxLength: 8 }),
})
/** Small graphs of the classes and properties of DCAT-AP, whose values are right, wrong or hostile. */
export const anyGraph: fc.Arbitrary<Graph> = fc
  .uniqueArray(fc.constantFrom(...nodes), { maxLength: 4 })
  .chain((chosen) => fc.tuple(...chosen.map((id) => resource.map((made): Resource => ({ id, types: made.types, properties: new Map(made.properties) })))))
  .map((resources) => new Map(resources.map((made) => [made.id, made])))
