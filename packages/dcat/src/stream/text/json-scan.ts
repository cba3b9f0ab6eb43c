const PIECE = /[^"\\]*/y
const BETWEEN = /[^"{}[\],]*/y

export const NOT_WHOLE = -1

/** The offset after the text that starts here; `NOT_WHOLE` when its closing quote has not come yet. */
export function stringEnd(text: string, start: number): number {
  let at = start + 1
  while (true) {
    PIECE.lastIndex = at
    at += PIECE.exec(text)?.[0].length ?? 0
    if (at >= text.length) return NOT_WHOLE
    if (text[at] === '"') return at + 1
    at += 2
  }
}

/** The next quote, bracket or comma. */
export function nextMark(text: string, start: number): number {
  BETWEEN.lastIndex = start
  return start + (BETWEEN.exec(text)?.[0].length ?? 0)
}
