/** No lockfile has longer lines that matter; a hostile one must not be searched again and again. */
const LONGEST = 10_000

/** The lines of a text with the place where each starts; no line ending kept, very long ones cut. */
export function* linesOf(text: string): Iterable<{ readonly line: string; readonly offset: number }> {
  for (let offset = 0; offset < text.length; ) {
    const end = text.indexOf('\n', offset)
    const stop = end < 0 ? text.length : end
    yield { line: text.slice(offset, Math.min(text[stop - 1] === '\r' ? stop - 1 : stop, offset + LONGEST)), offset }
    offset = stop + 1
  }
}

/** A YAML or TOML scalar without its quotes. */
export function unquoted(value: string): string {
  const text = value.trim()
  const quote = text[0]
  return (quote === '"' || quote === "'") && text.length > 1 && text.endsWith(quote) ? text.slice(1, -1) : text
}
