import { DataFactory, type Quad, type Quad_Object, type Term } from 'n3'
import { expand } from '../../src/data/namespaces.ts'
import { GraphBuilder, literal } from '../../src/model/graph-builder.ts'
import { type Graph, isBlank, isReference, type Value } from '../../src/model/graph.ts'

const iriOrBlank = (id: string): ReturnType<typeof DataFactory.namedNode> | ReturnType<typeof DataFactory.blankNode> =>
  isBlank(id) ? DataFactory.blankNode(id.slice(2)) : DataFactory.namedNode(id)

export const termId = (term: Term): string => (term.termType === 'BlankNode' ? `_:${term.value}` : term.value)

export function graphOfQuads(quads: readonly Quad[]): Graph {
  const builder = new GraphBuilder()
  for (const { subject, predicate, object } of quads) {
    const value = object.termType === 'Literal' ? literal(object.value, object.language, object.datatype.value) : { id: termId(object) }
    builder.add(termId(subject), predicate.value, value)
  }
  return builder.graph()
}

/** The triples of a graph, for the oracle: both sides then judge exactly the same. */
export function quadsOfGraph(graph: Graph): Quad[] {
  const type = DataFactory.namedNode(expand('rdf:type'))
  return [...graph.values()].flatMap(({ id, types, properties }) => [
    ...types.map((iri) => DataFactory.quad(iriOrBlank(id), type, iriOrBlank(iri))),
    ...[...properties].flatMap(([property, values]) => values.map((value) => DataFactory.quad(iriOrBlank(id), DataFactory.namedNode(property), toTerm(value)))),
  ])
}

function toTerm(value: Value): Quad_Object {
  if (isReference(value)) return iriOrBlank(value.id)
  return DataFactory.literal(value.value, value.lang ?? (value.datatype === undefined ? undefined : DataFactory.namedNode(value.datatype)))
}
