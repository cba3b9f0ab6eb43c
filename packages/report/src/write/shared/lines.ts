/** The lines of a file, when its text is known. */
export type LinesOf = (file: string) => readonly string[] | undefined

/** Splits each text once, when its first excerpt is asked for. */
export function linesOf(sources: Readonly<Record<string, string>> = {}): LinesOf {
  const known = new Map<string, readonly string[]>()
  return (file) => {
    const lines = known.get(file)
    if (lines || !Object.hasOwn(sources, file)) return lines
    const split = splitLines(sources[file] ?? '')
    known.set(file, split)
    return split
  }
}

/** Lines as editors count them. */
export const splitLines = (text: string): readonly string[] => text.split(/\r\n|\r|\n/)
