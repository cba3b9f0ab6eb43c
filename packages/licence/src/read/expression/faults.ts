import { fill, type Localized } from '@communaux/report'
import { EXPRESSION_MESSAGES, type ExpressionFault } from '../../data/expression-messages.ts'
import { SPDX_LIST } from '../../data/spdx-ids.ts'

/** A fault of an expression: where (in UTF-16 code units), what, and what to write instead when we know. */
export interface ExpressionError {
  readonly code: ExpressionFault
  readonly offset: number
  readonly length: number
  readonly message: Localized
  readonly suggestion: string | null
}

/** Enough to mend a text; a hostile one may have one fault a character. */
const MOST = 100

/** Gathers the faults of one text. */
export class Faults {
  readonly #text: string
  readonly list: ExpressionError[] = []

  constructor(text: string) {
    this.#text = text
  }

  add(code: ExpressionFault, start: number, end: number, suggestion: string | null = null): void {
    if (this.full) return
    const message = fill(EXPRESSION_MESSAGES[code], { text: this.#text.slice(start, end), list: SPDX_LIST.version })
    this.list.push({ code, offset: start, length: end - start, message, suggestion })
  }

  /** Whether reading on would tell nothing more. */
  get full(): boolean {
    return this.list.length >= MOST
  }

  /** In the order of the text. */
  sorted(): ExpressionError[] {
    return this.list.sort((a, b) => a.offset - b.offset)
  }
}
