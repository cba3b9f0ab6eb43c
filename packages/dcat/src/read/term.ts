import type { GraphBuilder } from '../model/graph-builder.ts'
import { literal } from '../model/graph-builder.ts'
import type { Value } from '../model/graph.ts'

/** What the parsers we use have in common (RDF/JS), down to what is read here. */
export interface Term {
  readonly termType: string
  readonly value: string
  readonly language?: string
  readonly direction?: string
  readonly datatype?: { readonly value: string }
}
export interface Triple {
  readonly subject: Term
  readonly predicate: Term
  readonly object: Term
  readonly graph?: Term
}

/** The id that the graph gives to a node: an IRI as it is, a blank node as `_:label`. */
export function nodeId({ termType, value }: Term): string | undefined {
  if (termType === 'NamedNode') return value
  return termType === 'BlankNode' ? `_:${value}` : undefined
}

/** The value of a term; `undefined` for what a graph of triples has no place for (variables, quoted triples). */
export function valueOf(term: Term): Value | undefined {
  if (term.termType === 'Literal') {
    const tag = term.language && term.direction ? `${term.language}--${term.direction}` : term.language
    return literal(term.value, tag, term.datatype?.value)
  }
  const id = nodeId(term)
  return id === undefined ? undefined : { id }
}

/** Adds a triple of a parser to a graph. @returns whether the graph has a place for it */
export function addTriple(builder: GraphBuilder, { subject, predicate, object }: Triple): boolean {
  const id = nodeId(subject)
  const value = valueOf(object)
  if (id === undefined || value === undefined) return false
  builder.add(id, predicate.value, value)
  return true
}
