import type { Location } from '@communaux/report'

/** Gives places in a text as lines and columns. Offsets asked in order cost one pass over the text. */
export class Lines {
  readonly #text: string
  readonly #file: string
  #line = 1
  #start = 0

  constructor(text: string, file: string) {
    this.#text = text
    this.#file = file
  }

  at(offset: number): Location {
    if (offset < this.#start) {
      this.#line = 1
      this.#start = 0
    }
    for (let next = this.#text.indexOf('\n', this.#start); next >= 0 && next < offset; next = this.#text.indexOf('\n', this.#start)) {
      this.#line++
      this.#start = next + 1
    }
    return { file: this.#file, line: this.#line, column: offset - this.#start + 1 }
  }
}
