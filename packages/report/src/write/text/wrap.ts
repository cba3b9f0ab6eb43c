/**
 * Wraps a text on its plain spaces; no-break spaces hold. A word longer than the line stays whole, so that an
 * address can still be followed.
 *
 * @param indent before every line; `hang` replaces it on the first
 */
export function wrap(text: string, width: number, indent = '', hang: string = indent): string[] {
  const lines: string[] = []
  let line = hang
  let empty = true
  for (const word of text.split(' ').filter(Boolean)) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return empty ? lines : [...lines, line]
}
