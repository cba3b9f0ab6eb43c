import type { TextEdit } from '../../locate/edits/types.ts'

/** The text with some ranges replaced. Of two that overlap, only the first in the text is. */
export function applyRanges(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
  const pieces: string[] = []
  let at = 0
  for (const { range: [start, end], text: written } of sorted) {
    if (start < at) continue
    pieces.push(text.slice(at, start), written)
    at = end
  }
  return [...pieces, text.slice(at)].join('')
}
