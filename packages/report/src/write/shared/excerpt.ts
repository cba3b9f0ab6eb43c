import { visible } from '../../model/visible.ts'
import type { Location } from '../../model/types.ts'

export interface ExcerptLine {
  readonly number: number
  readonly text: string
  /** Where the finding is in `text`; absent on the lines around it. */
  readonly here?: { readonly from: number; readonly to: number }
}

/**
 * The line of a location with one line before and after, cut to a width around the place. Tabs become one
 * space, so that a caret stands under its character.
 *
 * @returns no line when the file does not have the place
 */
export function excerpt(lines: readonly string[], location: Location, width = 72): ExcerptLine[] {
  const at = lines[location.line - 1]
  if (at === undefined) return []
  const around = [location.line - 1, location.line, location.line + 1].filter((number) => number >= 1 && number <= lines.length)
  const from = Math.min(Math.max(0, location.column - 1), at.length)
  const shift = Math.max(0, from - Math.floor(width / 2))
  return around.map((number) => {
    const text = cut(lines[number - 1] ?? '', shift, width)
    return number === location.line ? { number, text, here: span(location, from - shift, text.length) } : { number, text }
  })
}

function cut(line: string, shift: number, width: number): string {
  const text = visible(line).replaceAll('\t', ' ')
  const kept = text.slice(shift, shift + width)
  const head = shift > 0 && kept ? `…${kept.slice(1)}` : kept
  return text.length > shift + width ? `${head.slice(0, -1)}…` : head
}

function span({ line, column, endLine = line, endColumn }: Location, from: number, length: number): { from: number; to: number } {
  const wanted = endLine > line ? length : from + Math.max(1, (endColumn ?? column + 1) - column)
  return { from, to: Math.max(from + 1, Math.min(wanted, length)) }
}
