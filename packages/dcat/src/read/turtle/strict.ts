import { Parser } from 'n3'
import { GraphBuilder } from '../../model/graph-builder.ts'
import { readNamedGraph, readUnsupported } from '../findings/document.ts'
import type { FormatId, Reading, Trouble } from '../reading.ts'
import { addTriple, type Triple } from '../term.ts'

export type TurtleFormat = Extract<FormatId, 'turtle' | 'ntriples' | 'nquads' | 'trig'>

const N3_NAMES: Readonly<Record<TurtleFormat, string>> = {
  turtle: 'Turtle',
  trig: 'TriG',
  ntriples: 'N-Triples',
  nquads: 'N-Quads',
}

export interface StrictReading extends Reading {
  /** The first error: what comes after it was not read. */
  readonly error?: Error
}

/** The fast way: n3, triple by triple into the graph, no store. Without error the document is well formed. */
export async function readStrict(text: string, format: TurtleFormat, base: string): Promise<StrictReading> {
  const builder = new GraphBuilder()
  const graphs = new Set<string>()
  let left = 0
  const parser = new Parser({ format: N3_NAMES[format], baseIRI: base, blankNodePrefix: 'b_' })
  const error = await new Promise<Error | undefined>((resolve) => {
    // The published types leave out that both are null in turn: the quad is null at the end.
    parser.parse(text, (problem: Error | null, quad: Triple | null) => {
      if (problem) resolve(problem)
      else if (!quad) resolve(undefined)
      else {
        if (quad.graph && quad.graph.termType !== 'DefaultGraph') graphs.add(quad.graph.value)
        if (!addTriple(builder, quad)) left++
      }
    })
  })
  return { graph: builder.graph(), troubles: troublesOf(graphs.size, left), ...(error && { error }) }
}

function troublesOf(graphs: number, left: number): Trouble[] {
  const named: Trouble = { rule: readNamedGraph, params: { count: graphs } }
  const unsupported: Trouble = { rule: readUnsupported, params: { kind: `RDF 1.2, ${left.toString()}` } }
  return [...(graphs > 0 ? [named] : []), ...(left > 0 ? [unsupported] : [])]
}
