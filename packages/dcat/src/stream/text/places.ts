import type { Finding, Location } from '@communaux/report'
import { findingsOf } from '../../read/findings-of.ts'
import type { Trouble } from '../../read/reading.ts'

const NEWLINE = /\r\n|\n|\r/g

/** How far in the document reading stands: what a slice tells in its own lines and offsets is told in those of the document. */
export class Places {
  readonly #file: string
  #offset = 0
  #line = 0
  /** Where the current line starts. */
  #lineStart = 0

  constructor(file: string) {
    this.#file = file
  }

  /** Goes past a text. It must not be cut between a carriage return and its line feed. */
  advance(text: string): void {
    NEWLINE.lastIndex = 0
    while (NEWLINE.test(text)) {
      this.#line++
      this.#lineStart = this.#offset + NEWLINE.lastIndex
    }
    this.#offset += text.length
  }

  /** The findings of what was met in a text that starts here. */
  findings(troubles: readonly Trouble[], text: string): readonly Finding[] {
    return troubles.length === 0 ? [] : findingsOf(troubles, text, this.#file).map((finding) => this.#moved(finding))
  }

  #moved(finding: Finding): Finding {
    const { location, fix } = finding
    return {
      ...finding,
      ...(location && { location: this.#movedPlace(location) }),
      ...(fix && { fix: { ...fix, edits: fix.edits.map((edit) => ('range' in edit ? { ...edit, range: [edit.range[0] + this.#offset, edit.range[1] + this.#offset] as const } : edit)) } }),
    }
  }

  #movedPlace(place: Location): Location {
    const column = (line: number, at: number): number => (line === 1 ? at + this.#offset - this.#lineStart : at)
    const { endLine = place.line, endColumn = place.column } = place
    return { file: place.file, line: place.line + this.#line, column: column(place.line, place.column), endLine: endLine + this.#line, endColumn: column(endLine, endColumn) }
  }
}
