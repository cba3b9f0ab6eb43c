import type { Location } from '@communaux/report'
import type { Span } from './reading.ts'

/** Finds lines and columns of offsets in a text. The line starts are counted once, when first asked for. */
export interface Lines {
  locate(span: Span): Location
}

/**
 * @example linesOf('a\nbc', 'x.ttl').locate({ start: 3, length: 1 }) // { file: 'x.ttl', line: 2, column: 2, endLine: 2, endColumn: 3 }
 */
export function linesOf(text: string, file: string): Lines {
  let starts: number[] | undefined
  const at = (offset: number): { line: number; column: number } => {
    starts ??= lineStarts(text)
    const line = lastAtOrBefore(starts, Math.min(offset, text.length))
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
  return {
    locate({ start, length }) {
      const from = at(start)
      const to = at(start + length)
      return { file, ...from, endLine: to.line, endColumn: to.column }
    },
  }
}

const NEWLINE = /\r\n|\n|\r/g

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(NEWLINE)) starts.push(match.index + match[0].length)
  return starts
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
