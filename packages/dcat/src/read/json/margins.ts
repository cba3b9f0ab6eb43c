/** How a JSON text is laid out: in one written for people, margins tell which bracket closes which. */
export interface Margins {
  /** Whether each level has its own margin. */
  readonly areTelling: boolean
  /** The margin of the line that an offset is on. */
  of(offset: number): number
  /** The margin of a bracket that stands alone on its line, junk apart; undefined when something is said before it. */
  alone(offset: number): number | undefined
  /** Whether what follows a bracket stands at the margin of the line where it was opened, or before it. */
  closes(offset: number, opened: number): boolean
}

const CLOSERS = /[\s,}\]]*/y

export function marginsOf(text: string): Margins {
  const lineStart = (offset: number): number => text.lastIndexOf('\n', offset - 1) + 1
  const of = (offset: number): number => {
    const start = lineStart(offset)
    return /^[ \t]*/.exec(text.slice(start, start + 400))?.[0].length ?? 0
  }
  return {
    of,
    closes(offset, opened) {
      CLOSERS.lastIndex = offset + 1
      const next = offset + 1 + (CLOSERS.exec(text)?.[0].length ?? 0)
      return next >= text.length || (lineStart(next) > offset && of(next) <= of(opened))
    },
    areTelling: /\n[ \t]+\S[\s\S]*?\n[ \t]+\S/.test(text.slice(0, 5000)),
    alone(offset) {
      const before = text.slice(Math.max(lineStart(offset), offset - 400), offset)
      return /["{}[\]]/.test(before) ? undefined : before.replace(/[^ \t]/g, '').length
    },
  }
}
