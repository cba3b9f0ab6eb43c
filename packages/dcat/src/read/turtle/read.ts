import { readSyntax } from '../findings/syntax.ts'
import type { Reading, Source, Trouble } from '../reading.ts'
import { readLenient } from './lenient.ts'
import { readStrict, type TurtleFormat } from './strict.ts'

/** Reads Turtle, N-Triples, N-Quads or TriG: exactly when it is well formed, else as far as it can be understood. */
export async function readTurtle(source: Source, format: TurtleFormat): Promise<Reading> {
  const { graph, error, troubles } = await readStrict(source.text, format, source.base)
  if (!error) return { graph, troubles }
  const reading = readLenient(source, format)
  return reading.troubles.length > 0 ? reading : { graph: reading.graph, troubles: [strictTrouble(source.text, error)] }
}

/** What only the strict reader minds: its line is all that it tells. */
function strictTrouble(text: string, error: Error & { context?: { line?: number } }): Trouble {
  const line = error.context?.line ?? 1
  const start = text.split('\n', line - 1).reduce((sum, { length }) => sum + length + 1, 0)
  const end = text.indexOf('\n', start)
  const found = text.slice(start, end < 0 ? text.length : end).trim()
  return { rule: readSyntax, span: { start, length: found.length }, params: { found } }
}
