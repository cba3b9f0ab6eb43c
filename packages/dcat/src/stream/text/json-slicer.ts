import { NOT_WHOLE, nextMark, stringEnd } from './json-scan.ts'
import { type JsonPart, Pending, type Slice, type Slicer, type SliceSizes } from './slicer.ts'

/** An object or a list that is open where the scan stands. */
interface Frame {
  readonly open: '{' | '['
  /** The last key read, in an object. */
  key: string
  /** Where it starts in the text at hand. */
  start: number
  /** The outermost of the objects around a list that is given apart: its end is the end of a part. */
  isHolder: boolean
}

/** A list whose items are given apart. */
interface Apart {
  /** How many frames are open at the list. */
  readonly frames: number
  /** What opens the objects around it, and closes them. */
  readonly before: string
  readonly after: string
}

/** Names of lists that hold the datasets, services and records of a catalogue: they are cut first. */
const LISTS = /^@(?:graph|included)$|(?:^|[#/:])(?:datasets?|services?|records?|catalogs?|member|results?|data|packages|items)$/
/** Any other list is only cut when an item of a list is longer than this share of the most. */
const SHARE = 4

/**
 * Cuts JSON between the items of its lists. What fits in a slice or two is left whole; in a longer item, the outermost list of
 * datasets is given by runs of items, and the members of the objects around it apart.
 */
export class JsonSlicer implements Slicer {
  readonly #sizes: SliceSizes
  readonly #pending = new Pending()
  readonly #frames: Frame[] = []
  /** From the outside in. */
  readonly #apart: Apart[] = []
  /** What opens the objects of which some members were given already. */
  readonly #reopen: string[] = []
  #at = 0
  /** The end of the last whole item, its comma included. */
  #cut = 0
  /** Where the lines of items start; after a fault, the next such line is the next item. */
  #line: string | undefined
  #isLost = false

  readonly #mayNest: () => boolean

  /** @param mayNest whether lists may be cut in the items of a list: asked once the document is known */
  constructor(sizes: SliceSizes, mayNest: () => boolean) {
    this.#sizes = sizes
    this.#mayNest = mayNest
  }

  *push(chunk: string): Generator<Slice> {
    if (this.#pending.add(chunk, this.#sizes.least)) yield* this.#slices()
  }

  *end(): Generator<Slice> {
    this.#pending.flush()
    yield* this.#slices()
    const { length } = this.#pending.text
    if (length > 0) yield this.#apart.length > 0 ? this.#items(length) : { text: this.#pending.take(length) }
  }

  *#slices(): Generator<Slice> {
    for (let slice = this.#next(); slice; slice = this.#next()) yield slice
  }

  /** Goes on until a slice is complete; undefined when more text is needed. */
  #next(): Slice | undefined {
    const { text } = this.#pending
    while (!this.#isLost && this.#at < text.length) {
      const slice = this.#step(text)
      if (slice === NOT_WHOLE) break
      if (slice) return slice
    }
    if (this.#isLost) return this.#resumed(text)
    return text.length >= this.#sizes.most && this.#apart.length > 0 ? this.#items(text.length) : undefined
  }

  /** After brackets that do not match: what comes before the next line that starts as items do is left to the lenient reader. */
  #resumed(text: string): Slice | undefined {
    const apart = this.#apart.at(-1)
    if (!apart) return undefined
    const next = this.#line === undefined ? -1 : text.indexOf(this.#line, this.#at)
    if (next < 0) {
      this.#at = Math.max(this.#at, text.length - 200)
      return text.length > this.#sizes.least * SHARE ? this.#items(text.length) : undefined
    }
    this.#isLost = false
    this.#frames.length = apart.frames
    this.#at = next + 1
    this.#cut = 0
    const slice = this.#items(next + 1)
    this.#at = 0
    return slice
  }

  #step(text: string): Slice | undefined | typeof NOT_WHOLE {
    const at = nextMark(text, this.#at)
    const char = text[at]
    if (char === undefined) {
      this.#at = at
      return undefined
    }
    if (char === '"') return this.#string(text, at)
    this.#at = at + 1
    if (char === ',') return this.#comma(at)
    if (char === '{' || char === '[') return this.#open(char, at)
    return this.#close(char, at)
  }

  #string(text: string, start: number): undefined | typeof NOT_WHOLE {
    const end = stringEnd(text, start)
    if (end === NOT_WHOLE) {
      this.#at = start
      return NOT_WHOLE
    }
    const frame = this.#frames.at(-1)
    if (frame?.open === '{' && /^\s*:/.test(text.slice(end, end + 100))) frame.key = keyOf(text.slice(start, end))
    this.#at = end
    return undefined
  }

  #comma(at: number): Slice | undefined {
    if (this.#frames.length !== this.#apart.at(-1)?.frames) return this.#tooLong(at)
    this.#cut = at + 1
    return this.#cut >= this.#sizes.least ? this.#items(this.#cut) : undefined
  }

  #open(open: '{' | '[', start: number): Slice | undefined {
    if (open === '{' && this.#line === undefined && this.#frames.length === this.#apart.at(-1)?.frames) {
      this.#line = /\n[ \t]*$/.exec(this.#pending.text.slice(Math.max(0, start - 200), start))?.[0].concat('{')
    }
    this.#frames.push({ open, key: '', start, isHolder: false })
    return this.#tooLong(start)
  }

  #close(char: string, at: number): Slice | undefined {
    const frame = this.#frames.at(-1)
    if (frame?.open !== (char === '}' ? '{' : '[')) {
      this.#isLost = true
      return undefined
    }
    if (this.#frames.length === this.#apart.at(-1)?.frames) return this.#endList(at)
    this.#frames.pop()
    return frame.isHolder ? this.#lastMembers(at + 1) : undefined
  }

  /** The list ends: its last items are given first, then what follows it in its object. */
  #endList(at: number): Slice | undefined {
    if (at > 0) {
      const slice = this.#items(at)
      this.#at = 0
      return slice
    }
    this.#reopen.push(this.#apart.pop()?.before ?? '')
    const frame = this.#frames.pop()
    this.#line = undefined
    this.#cut = 0
    return frame?.isHolder ? this.#lastMembers(1) : undefined
  }

  /** An item that is too long for a slice: the outermost list in it is given apart from here on. */
  #tooLong(at: number): Slice | undefined {
    if (at - this.#cut < this.#sizes.least * 2) return undefined
    if (this.#cut > 0) return this.#items(this.#cut)
    if (this.#apart.length > 0 && !this.#mayNest()) return undefined
    const item = this.#apart.at(-1)?.frames ?? 0
    const isVeryLong = at > this.#sizes.most / SHARE
    const index = this.#frames.findIndex(({ open }, depth) => depth >= item && open === '[' && (isVeryLong || this.#isList(depth)))
    const around = this.#frames.slice(item, index + 1)
    if (index < 0 || around.slice(0, -1).some(({ open }) => open === '[')) return undefined
    return this.#membersTo(index, around)
  }

  #isList(depth: number): boolean {
    const holder = this.#frames[depth - 1]
    return holder?.open !== '{' || LISTS.test(holder.key)
  }

  #membersTo(index: number, around: readonly Frame[]): Slice {
    const [outer] = around
    const isFirst = outer?.isHolder === false
    const before = around.map(({ open }) => (open === '{' ? '{"":' : '[')).join('')
    const after = around.map(({ open }) => (open === '{' ? '}' : ']')).reverse().join('')
    const keys = around.slice(0, -1).map(({ key }) => key)
    const part: JsonPart = { kind: 'members', depth: this.#apart.length, isFirst, isLast: false, keys }
    const start = (around.at(-1)?.start ?? 0) + 1
    this.#frames.length = index + 1
    if (outer) outer.isHolder = true
    const slice = { ...this.#take(start), before: isFirst ? '' : (this.#reopen.pop() ?? ''), after, part }
    this.#apart.push({ frames: index + 1, before, after })
    this.#at = 0
    return slice
  }

  #items(length: number): Slice {
    return { ...this.#take(length), before: '[', after: ']', part: { kind: 'items', depth: this.#apart.length } }
  }

  /** What follows the last list given apart, to the end of the object that holds it. */
  #lastMembers(length: number): Slice {
    const part: JsonPart = { kind: 'members', depth: this.#apart.length, isFirst: false, isLast: true, keys: [] }
    return { ...this.#take(length), before: this.#reopen.pop() ?? '', after: '', part }
  }

  #take(length: number): { readonly text: string } {
    const text = this.#pending.take(length)
    this.#at = Math.max(0, this.#at - length)
    this.#cut = Math.max(0, this.#cut - length)
    for (const frame of this.#frames) frame.start -= length
    return { text }
  }
}

function keyOf(written: string): string {
  try {
    return String(JSON.parse(written))
  } catch {
    return written
  }
}
