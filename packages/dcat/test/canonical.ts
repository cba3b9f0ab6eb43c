import canonize from 'rdf-canonize'
import { type Graph, isBlank, isReference, type Value } from '../src/model/graph.ts'
import { triplesOf } from '../src/model/triples.ts'

const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string'
const LANG_STRING = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'

interface Term {
  readonly termType: string
  readonly value: string
  readonly language?: string
  readonly datatype?: Term
}
export interface Quad {
  readonly subject: Term
  readonly predicate: Term
  readonly object: Term
  readonly graph: Term
}

const named = (value: string): Term => ({ termType: 'NamedNode', value })
const node = (id: string): Term => (isBlank(id) ? { termType: 'BlankNode', value: id } : named(id))
const DEFAULT_GRAPH: Term = { termType: 'DefaultGraph', value: '' }

function object(value: Value): Term {
  if (isReference(value)) return node(value.id)
  const datatype = named(value.lang === undefined ? (value.datatype ?? XSD_STRING) : LANG_STRING)
  return { termType: 'Literal', value: value.value, language: value.lang ?? '', datatype }
}

/** The triples of a graph, as quads of RDF/JS. */
export function quadsOf(graph: Graph): Quad[] {
  return Array.from(triplesOf(graph), ([subject, property, value]) => ({ subject: node(subject), predicate: named(property), object: object(value), graph: DEFAULT_GRAPH }))
}

/**
 * The canonical N-Quads of a graph (RDFC-1.0): two graphs are isomorphic when these are equal. The reference
 * implementation is slow on purpose-made graphs: the work factor bounds it.
 */
export function canonical(graph: Graph): Promise<string> {
  return canonicalQuads(quadsOf(graph))
}

export function canonicalQuads(quads: readonly unknown[]): Promise<string> {
  return canonize.canonize([...quads], { algorithm: 'RDFC-1.0', maxWorkFactor: 2 })
}
