import { Parser } from 'n3'
import { GraphBuilder } from '../../model/graph-builder.ts'
import type { Graph } from '../../model/graph.ts'
import type { FormatId } from '../reading.ts'
import { addTriple, type Triple } from '../term.ts'

export type TurtleFormat = Extract<FormatId, 'turtle' | 'ntriples' | 'nquads' | 'trig'>

const N3_NAMES: Readonly<Record<TurtleFormat, string>> = {
  turtle: 'Turtle',
  trig: 'TriG',
  ntriples: 'N-Triples',
  nquads: 'N-Quads',
}

/**
 * The fast way: n3, triple by triple into the graph, no store.
 *
 * @returns what was read before the first error, and that error; without error the document is well formed
 */
export async function readStrict(text: string, format: TurtleFormat, base: string): Promise<{ graph: Graph; error?: Error }> {
  const builder = new GraphBuilder()
  const parser = new Parser({ format: N3_NAMES[format], baseIRI: base, blankNodePrefix: 'b_' })
  const error = await new Promise<Error | undefined>((resolve) => {
    // The published types leave out that both are null in turn: the quad is null at the end.
    parser.parse(text, (problem: Error | null, quad: Triple | null) => {
      if (problem) resolve(problem)
      else if (quad) addTriple(builder, quad)
      else resolve(undefined)
    })
  })
  return { graph: builder.graph(), ...(error && { error }) }
}
