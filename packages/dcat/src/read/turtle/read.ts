import { readSyntax } from '../findings/syntax.ts'
import type { Reading, Source, Trouble } from '../reading.ts'
import { readLenient } from './lenient.ts'
import { readStrict, type TurtleFormat } from './strict.ts'

export interface TurtleReading extends Reading {
  readonly format: TurtleFormat
}

/** Reads Turtle, N-Triples, N-Quads or TriG: exactly when it is well formed, else as far as it can be understood. */
export function readTurtle(source: Source, format: TurtleFormat): TurtleReading {
  const { graph, error, troubles, prefixes } = readStrict(source.text, format, source.base)
  if (!error) return { graph, troubles, format, ...(prefixes && { prefixes }) }
  // Turtle with graphs is TriG.
  if (format === 'turtle' && /[>:\w]\s*\{/.test(source.text)) {
    const trig = readStrict(source.text, 'trig', source.base)
    if (!trig.error) return { ...trig, format: 'trig' }
  }
  const reading = { ...readLenient(source, format), format }
  return reading.troubles.length > 0 ? reading : { ...reading, troubles: [strictTrouble(source.text, lineOf(error))] }
}

/** Where the strict reader stopped: a line, from 1 on. */
export const lineOf = (error: Error & { context?: { line?: number } }): number => error.context?.line ?? 1

/** What only the strict reader minds: its line is all that it tells. */
export function strictTrouble(text: string, line: number): Trouble {
  const start = text.split('\n', line - 1).reduce((sum, { length }) => sum + length + 1, 0)
  const end = text.indexOf('\n', start)
  const found = text.slice(start, end < 0 ? text.length : end).trim()
  return { rule: readSyntax, span: { start, length: found.length }, params: { found } }
}
