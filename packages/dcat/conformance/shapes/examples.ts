import { GraphBuilder } from '../../src/model/graph-builder.ts'
import { expand } from '../../src/data/namespaces.ts'
import type { Profile } from '../../src/data/profiles/types.ts'
import { type Graph, isReference, type Value } from '../../src/model/graph.ts'
import { rowExamples } from '../../src/rules/rows/row.examples.ts'
import { rowRules } from '../../src/rules/rows/row-rule.ts'

/** The examples of every row in one graph, so that each constraint is met at least once, failing and passing. */
export function exampleGraph(profile: Profile): Graph {
  const builder = new GraphBuilder()
  const type = expand('rdf:type')
  rowRules(profile)
    .flatMap((rule) => rowExamples(rule).examples)
    .forEach(({ target }, index) => {
      const own = (id: string): string => (id.startsWith('https://example.org/') ? `${id}/${index}` : id)
      for (const { id, types, properties } of target.values()) {
        if (own(id) === id) continue // a code of a table: the oracle has its own triples about it
        for (const iri of types) builder.add(own(id), type, { id: iri })
        for (const [property, values] of properties) for (const value of values) builder.add(own(id), property, isReference(value) ? { id: own(value.id) } : value)
      }
    })
  for (const [name, cls, property, values] of DISPUTED) {
    builder.add(DISPUTE + name, type, { id: expand(cls) })
    for (const value of values) builder.add(DISPUTE + name, expand(property), value)
  }
  builder.add(LICENCE, type, { id: expand('dct:LicenseDocument') })
  return builder.graph()
}

const DISPUTE = 'https://example.org/disputed/'
const decimal = expand('xsd:decimal')
const two = [{ id: `${DISPUTE}a` }, { id: `${DISPUTE}b` }]
const LICENCE = `${DISPUTE}licence`
const EU_LICENCE = 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0'
/** Where the text and the shapes disagree, and no catalogue of the corpora shows it. */
const DISPUTED: readonly (readonly [name: string, cls: string, property: string, values: readonly Value[]])[] = [
  ['rights', 'dcat:Distribution', 'dct:rights', two],
  ['catalogue-rights', 'dcat:Catalog', 'dct:rights', two],
  ['resolution', 'dcat:Dataset', 'dcat:spatialResolutionInMeters', [{ value: '10.0', datatype: decimal }, { value: '20.0', datatype: decimal }]],
  ['access-licence', 'dcat:Dataset', 'dct:accessRights', [{ id: LICENCE }]],
  ['access-eu-licence', 'dcat:Dataset', 'dct:accessRights', [{ id: EU_LICENCE }]],
  ['rights-licence', 'dcat:Distribution', 'dct:rights', [{ id: LICENCE }]],
  ['rights-eu-licence', 'dcat:Distribution', 'dct:rights', [{ id: EU_LICENCE }]],
  ['media-type', 'dcat:Distribution', 'dct:format', [{ id: 'https://www.iana.org/assignments/media-types/text/csv' }]],
  ['version', 'dcat:Dataset', 'dct:hasVersion', [{ value: '2' }]],
  ['referenced', 'dcat:Dataset', 'dc:isReferencedBy', [{ value: 'un article' }]],
  ['law', 'dcat:Dataset', 'dcatap:applicableLegislation', [{ id: '_:law' }]],
]
