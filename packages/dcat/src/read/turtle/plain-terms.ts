import type { DataFactory } from 'n3'
import { blankId } from '../blank-label.ts'
import type { Term } from '../term.ts'

const STRING: Term = { termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#string' }
const DEFAULT_GRAPH: Term = { termType: 'DefaultGraph', value: '' }

/** What n3 gives for the language of a literal, or its datatype. */
type Of = string | Term | { readonly language: string; readonly direction?: string } | undefined

function literal(value: string, of: Of): Term {
  if (typeof of === 'string') return { termType: 'Literal', value, language: of }
  if (of && 'language' in of && !('termType' in of)) return { termType: 'Literal', value, language: of.language, ...(of.direction && { direction: of.direction }) }
  return { termType: 'Literal', value, datatype: (of) ?? STRING }
}

/**
 * Terms as plain objects for n3, whose own keep a literal as one text and take it apart each time they are asked: a third
 * less to collect. Nodes without a label are numbered in the order of the document, as the lenient reader does: the same
 * document gives the same names.
 */
export function plainTerms(numbers: { next: number }): typeof DataFactory {
  const factory = {
    namedNode: (value: string): Term => ({ termType: 'NamedNode', value }),
    blankNode: (label?: string): Term => ({ termType: 'BlankNode', value: label === undefined ? `a_${(numbers.next++).toString()}` : blankId(label).slice(2) }),
    variable: (value: string): Term => ({ termType: 'Variable', value }),
    literal,
    defaultGraph: (): Term => DEFAULT_GRAPH,
    quad: (subject: Term, predicate: Term, object: Term, graph: Term = DEFAULT_GRAPH) => ({ termType: 'Quad', value: '', subject, predicate, object, graph }),
  }
  // Of the published type, the parser asks for no more than this.
  return factory as unknown as typeof DataFactory
}
