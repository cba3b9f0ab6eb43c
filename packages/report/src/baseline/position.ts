/** A line and a column, from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The line and column of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, Math.min(offset, text.length)))
  const line = before.split('\n').length
  return { line, column: before.length - before.lastIndexOf('\n') }
}

/** Where a value stands, when it is written there as JSON writes it on one line; else the start. */
export function positionOf(text: string, value: unknown): Position {
  const offset = text.indexOf(JSON.stringify(value))
  return positionAt(text, Math.max(0, offset))
}
