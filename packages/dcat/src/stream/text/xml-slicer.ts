import { Pending, type Slice, type Slicer, type SliceSizes } from './slicer.ts'

/** An element that is open: its name, and the tag that opens it again in another slice; undefined when it must not be opened twice. */
interface Open {
  readonly name: string
  readonly again: string | undefined
}

const BEFORE = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>)+/
const TAG = /<(\/?)([^\s<>/!?"']+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>/y
/** What hides markup: its beginning, and its end. */
const HIDDEN: readonly (readonly [start: string, end: string])[] = [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>']]
/** A tag longer than this is a damaged one. */
const LONGEST_TAG = 1 << 16
const RESTATED = /\s(?:[\w.-]+:)?(?:about|nodeID)\s*=/
const NEVER_TWICE = /\s(?:[\w.-]+:)?(?:parseType|resource|bagID)\s*=/
const CONTAINER = /(?:^|:)(?:Seq|Bag|Alt)$/

/** Whether the root of a document is rdf:RDF: envelopes of other protocols are read whole. */
export const startsWithRdf = (head: string): boolean => /^<(?:[\w.-]+:)?RDF[\s>]/.test(head.replace(BEFORE, ''))

/** Cuts RDF/XML between the nodes of the document; in a node that is too long, between its properties. */
export class XmlSlicer implements Slicer {
  readonly #sizes: SliceSizes
  readonly #pending = new Pending()
  readonly #open: Open[] = []
  /** Everything up to the end of the tag of the root: each slice begins with it. */
  #head = ''
  /** How many elements are open where the document may be cut. */
  #depth = 1
  #at = 0
  #cut = 0
  #afterCut = ''
  #beforeNext = ''
  #before = ''

  constructor(sizes: SliceSizes) {
    this.#sizes = sizes
  }

  *push(chunk: string): Generator<Slice> {
    if (this.#pending.add(chunk, this.#sizes.least)) yield* this.#slices()
  }

  *end(): Generator<Slice> {
    this.#pending.flush()
    yield* this.#slices()
    const { length } = this.#pending.text
    if (length > 0) yield this.#take(length, '')
  }

  *#slices(): Generator<Slice> {
    while (true) {
      this.#scan()
      const isFull = this.#cut >= this.#sizes.least
      if (!isFull && (this.#pending.text.length < this.#sizes.most || this.#cut === 0)) return
      yield this.#take(this.#cut, this.#afterCut)
      this.#before = this.#beforeNext
    }
  }

  #take(length: number, after: string): Slice {
    const text = this.#pending.take(length)
    this.#at = Math.max(0, this.#at - length)
    this.#cut = 0
    return { text, before: this.#before, after }
  }

  #scan(): void {
    const { text } = this.#pending
    while (this.#cut < this.#sizes.least) {
      const start = text.indexOf('<', this.#at)
      if (start < 0) return
      const end = this.#step(text, start)
      if (end < 0) return
      this.#at = end
    }
  }

  /** @returns the offset after what stands here; -1 when more text is needed */
  #step(text: string, start: number): number {
    const hidden = HIDDEN.find(([opening]) => text.startsWith(opening, start))
    if (hidden) {
      const end = text.indexOf(hidden[1], start)
      return end < 0 ? -1 : end + hidden[1].length
    }
    TAG.lastIndex = start
    const tag = TAG.exec(text)
    if (!tag) return text.length - start > LONGEST_TAG || text.startsWith('<!', start) ? start + 1 : text.indexOf('>', start) < 0 ? -1 : start + 1
    const [whole, slash = '', name = '', attributes = '', empty = ''] = tag
    const end = start + whole.length
    if (slash) this.#close(name, end)
    else if (this.#head === '') this.#root(text.slice(0, end), name)
    else if (empty) this.#ends(end)
    else this.#opens(name, attributes, end)
    return end
  }

  #root(head: string, name: string): void {
    this.#head = head
    this.#open.push({ name, again: '' })
  }

  #opens(name: string, attributes: string, end: number): void {
    const isNode = this.#open.length % 2 === 1
    const isTwice = !NEVER_TWICE.test(attributes) && !CONTAINER.test(name) && (isNode ? RESTATED.test(attributes) : !/\s(?:[\w.-]+:)?ID\s*=/.test(attributes))
    this.#open.push({ name, again: isTwice ? `<${name}${attributes}>` : undefined })
    // A node that is longer than a slice is opened again in the next ones.
    const isTooLong = this.#cut === 0 && end > this.#sizes.least * 2
    if (isTooLong && this.#open.length > this.#depth + 1 && this.#open[this.#depth]?.again !== undefined) this.#depth++
  }

  #close(name: string, end: number): void {
    const depth = this.#open.findLastIndex((element) => element.name === name)
    if (depth <= 0) return
    this.#open.length = depth
    this.#depth = Math.min(this.#depth, Math.max(depth, 1))
    this.#ends(end)
  }

  /** An element ends here: the document may be cut when nothing is open that cannot be opened again. */
  #ends(end: number): void {
    // Between a property and its node there is only white space, which would be read as a text.
    const isInProperty = this.#open.length > 1 && this.#open.length % 2 === 1
    if (this.#open.length > this.#depth || isInProperty) return
    this.#cut = end
    const open = this.#open.slice(1)
    this.#afterCut = [...open.reverse(), ...this.#open.slice(0, 1)].map(({ name }) => `</${name}>`).join('')
    this.#beforeNext = this.#head + this.#open.slice(1).map(({ again = '' }) => again).join('')
  }
}
