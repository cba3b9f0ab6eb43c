import { Pending, type Slice, type Slicer, type SliceSizes } from './slicer.ts'
import { isBroken, tokenEnd, WAIT } from './turtle-scan.ts'

/** After a fault only this is believed to be the end of a statement: a dot, then a line that starts as subjects do. */
const SURE_END = /\.[ \t]*(?:#[^\r\n]*)?(?:\r?\n[ \t]*)*\r?\n(?=<[^\s<>"]+>\s|@(?:prefix|base)\s|_:|[A-Za-z][\w-]*:[^\s/])/y
const BLANK = /[\s#]/

/** Cuts Turtle and TriG after the dot of a statement, as long as quotes and brackets tell where that is. */
export class TurtleSlicer implements Slicer {
  readonly #sizes: SliceSizes
  readonly #pending = new Pending()
  /** How far the text was looked at, and the last place where it may be cut. */
  #at = 0
  #cut = 0
  #depth = 0
  /** A quote or a bracket is not closed as it should. */
  #isInDoubt = false
  /** The name of the graph that is open, `''` when it has none. */
  #graph: string | undefined
  #graphAtCut: string | undefined
  #graphAtStart: string | undefined

  constructor(sizes: SliceSizes) {
    this.#sizes = sizes
  }

  push(chunk: string): readonly Slice[] {
    if (!this.#pending.add(chunk, this.#sizes.least)) return []
    const slices = this.#slices(false)
    if (this.#pending.text.length < this.#sizes.most) return slices
    // One statement that never ends: the lenient reader will say what is wrong with each half.
    this.#isInDoubt = true
    return [...slices, this.#take(Math.max(this.#pending.text.lastIndexOf('\n') + 1, this.#at))]
  }

  end(): readonly Slice[] {
    this.#pending.flush()
    const slices = this.#slices(true)
    const { length } = this.#pending.text
    this.#graphAtCut = this.#graph
    return length > 0 ? [...slices, this.#take(length, true)] : slices
  }

  #slices(isLast: boolean): readonly Slice[] {
    const slices: Slice[] = []
    while (true) {
      this.#scan(isLast)
      if (this.#cut < this.#sizes.least) return slices
      slices.push(this.#take(this.#cut))
    }
  }

  #take(length: number, isLast = false): Slice {
    const text = this.#pending.take(length)
    const slice = { text, ...(this.#graphAtStart !== undefined && { before: `${this.#graphAtStart} {\n` }), ...(this.#graphAtCut !== undefined && !isLast && { after: '\n}' }) }
    this.#graphAtStart = this.#graphAtCut
    this.#at = Math.max(0, this.#at - length)
    this.#cut = 0
    return slice
  }

  #scan(isLast: boolean): void {
    const { text } = this.#pending
    while (this.#at < text.length && this.#cut < this.#sizes.least) {
      const end = tokenEnd(text, this.#at, isLast)
      if (end === WAIT) return
      if (isBroken(text, this.#at, end)) this.#isInDoubt = true
      if (end - this.#at === 1 && !this.#mark(text, isLast)) return
      this.#at = end
    }
  }

  /** Looks at a mark of punctuation. @returns whether what follows it is there too */
  #mark(text: string, isLast: boolean): boolean {
    const char = text[this.#at]
    if (char === '[' || char === '(') this.#depth++
    else if (char === ']' || char === ')') this.#depth--
    else if (char === '{' && this.#depth === 0) this.#graph = graphName(text.slice(Math.max(0, this.#at - 500), this.#at).trimEnd())
    else if (char === '}' && this.#depth === 0) this.#endGraph()
    else if (char === '.') return this.#dot(text, isLast)
    return true
  }

  #endGraph(): void {
    this.#graph = undefined
    if (!this.#isInDoubt) this.#cutHere(this.#at + 1)
  }

  #dot(text: string, isLast: boolean): boolean {
    const next = text[this.#at + 1]
    if (next === undefined && !isLast) return false
    if (next !== undefined && !BLANK.test(next)) return true
    if (!this.#isInDoubt && this.#depth === 0) {
      this.#cutHere(this.#at + 1)
      return true
    }
    SURE_END.lastIndex = this.#at
    if (SURE_END.test(text)) {
      this.#depth = 0
      this.#isInDoubt = false
      this.#cutHere(this.#at + 1)
    }
    return true
  }

  #cutHere(at: number): void {
    this.#cut = at
    this.#graphAtCut = this.#graph
  }
}

/** `GRAPH <g>`, `<g>`, `_:g`, `ex:g`; nothing for the default graph. */
const graphName = (text: string): string => /(?:<[^<>\s]*>|_:[\w-]+|[A-Za-z][\w-]*:[\w-]*)$/.exec(text)?.[0] ?? ''
