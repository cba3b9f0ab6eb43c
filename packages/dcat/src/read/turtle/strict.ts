import { Parser } from 'n3'
import type { GraphBuilder } from '../../model/graph-builder.ts'
import { SharingBuilder } from '../../model/sharing-builder.ts'
import { readNamedGraph, readUnsupported } from '../findings/document.ts'
import type { FormatId, Reading, Trouble } from '../reading.ts'
import { addTriple, type Triple } from '../term.ts'
import { plainTerms } from './plain-terms.ts'

export type TurtleFormat = Extract<FormatId, 'turtle' | 'ntriples' | 'nquads' | 'trig'>

const N3_NAMES: Readonly<Record<TurtleFormat, string>> = {
  turtle: 'Turtle',
  trig: 'TriG',
  ntriples: 'N-Triples',
  nquads: 'N-Quads',
}

export interface StrictReading extends Reading {
  /** The names of the graphs, which were joined into one. */
  readonly graphs: ReadonlySet<string>
  /** How many triples the graph has no place for. */
  readonly left: number
  /** How many nodes without a label were numbered, from the start of the document. */
  readonly blanks: number
  /** The first error: what comes after it was not read. */
  readonly error?: Error
}

/**
 * The fast way: n3, triple by triple into the graph, no store. Without error the document is well formed.
 *
 * @param before how many nodes without a label stand before this text, when it is a part of a document
 * @param builder collects the triples; the one of large documents unless said otherwise
 */
export function readStrict(text: string, format: TurtleFormat, base: string, before = 0, builder: GraphBuilder = new SharingBuilder()): StrictReading {
  const graphs = new Set<string>()
  const prefixes = new Map<string, string>()
  const numbers = { next: before }
  let left = 0
  const parser = new Parser({ format: N3_NAMES[format], baseIRI: base, blankNodePrefix: '', factory: plainTerms(numbers) })
  const error = feed(parser, text, (quad) => {
    if (quad.graph && quad.graph.termType !== 'DefaultGraph') graphs.add(quad.graph.value)
    if (!addTriple(builder, quad)) left++
  }, (prefix, iri) => prefixes.set(prefix, iri))
  return { graph: builder.graph(), troubles: strictTroubles(graphs.size, left), prefixes, graphs, left, blanks: numbers.next, ...(error && { error }) }
}

/**
 * Gives the text to the parser as a stream of one piece. On a text it would work in a later turn, where what it throws
 * (it does, on some damaged IRIs) can be caught by nobody.
 */
function feed(parser: Parser, text: string, take: (quad: Triple) => void, declare: (prefix: string, iri: string) => void): Error | undefined {
  const listeners = new Map<string, (data?: string) => void>()
  const stream = { on: (event: string, listener: (data?: string) => void) => listeners.set(event, listener) }
  let failure: Error | undefined
  try {
    // The published types leave out that both are null in turn: the quad is null at the end.
    parser.parse(stream as never, (problem: Error | null, quad: Triple | null) => {
      if (problem) failure ??= problem
      else if (quad) take(quad)
    }, (prefix, { value }) => declare(prefix, value))
    listeners.get('data')?.(text)
    listeners.get('end')?.()
  } catch (error) {
    failure ??= error instanceof Error ? error : new Error(String(error))
  }
  return failure
}

/** What a document holds that a catalogue has no place for. */
export function strictTroubles(graphs: number, left: number): readonly Trouble[] {
  const named: Trouble = { rule: readNamedGraph, params: { count: graphs } }
  const unsupported: Trouble = { rule: readUnsupported, params: { kind: `RDF 1.2, ${left.toString()}` } }
  return [...(graphs > 0 ? [named] : []), ...(left > 0 ? [unsupported] : [])]
}
