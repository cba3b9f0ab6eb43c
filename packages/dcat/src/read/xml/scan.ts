import { readDepth, readTruncated } from '../findings/document.ts'
import { readXml } from '../findings/syntax.ts'
import type { TroubleParts } from '../troubles.ts'
import { scanDoctype } from './doctype.ts'
import { Entities } from './entities.ts'
import { type RawAttribute, type Report, XML_TEXTS, type XmlEvents, type XmlText } from './events.ts'

/** How deep elements may be nested. */
const DEEPEST = 1000

const MOST_ATTRIBUTES = 500

const NAME = /[^\s<>/=&"']+/y
const SPACE = /\s+/y
/** A tag on a line of its own: a value that holds one was never closed. */
const TAG_LINE = /[\r\n][ \t]*<[/A-Za-z]/
const NOT_IN_NAMES = /[^\p{L}\p{N}\p{M}_.:\u00B7-]/u
const EACH_NOT_IN_NAMES = new RegExp(NOT_IN_NAMES, 'gu')
const CLOSE = /<\/[ \t\r\n]*([^ \t\r\n<>]*)[ \t\r\n]*>?/y

/**
 * Reads XML from one end to the other, well formed or not: every element opened is closed, in order. What is out of place
 * is reported with its place. Nothing outside the text is ever opened.
 */
export function scanXml(text: string, events: XmlEvents, report: Report): void {
  new Scanner(text, events, report).run()
}

class Scanner {
  readonly #text: string
  readonly #events: XmlEvents
  readonly #report: Report
  readonly #entities: Entities
  readonly #open: { readonly name: string; readonly indent: number }[] = []
  #roots = 0
  #skipped = 0
  /** Marks that the rest of the document does not hold: they are not looked for again. */
  readonly #missing = new Set<string>()
  /** The end of a tag that was looked for last: it is the next one as long as it lies ahead. */
  #close = -1
  /** Whether the last open element holds nothing but text so far. */
  #isLeaf = false
  #at = 0

  constructor(text: string, events: XmlEvents, report: Report) {
    this.#text = text
    this.#events = events
    this.#report = report
    this.#entities = new Entities(report)
  }

  run(): void {
    const { length } = this.#text
    while (this.#at < length) {
      const next = this.#text.indexOf('<', this.#at)
      const end = next < 0 ? length : next
      if (end > this.#at) this.#characters(this.#at, end)
      this.#at = end
      if (next >= 0) this.#markup()
    }
    if (this.#open.length > 0) this.#report(readTruncated, { start: length, length: 0 }, { replacement: this.#open.map(({ name }) => `</${name}>`).reverse().join('') })
    while (this.#open.length > 0) this.#pop(length, 0)
  }

  #markup(): void {
    const text = this.#text
    const start = this.#at
    if (text.startsWith('<!--', start)) this.#until('-->', start + 4)
    else if (text.startsWith('<![CDATA[', start)) this.#cdata(start)
    else if (text.startsWith('<!DOCTYPE', start)) this.#at = scanDoctype(text, start, this.#entities)
    else if (text.startsWith('<?', start)) this.#until('?>', start + 2)
    else if (text[start + 1] === '/') this.#closing(start)
    else if (!this.#opening(start)) this.#loneLessThan(start)
  }

  #loneLessThan(start: number): void {
    this.#tell('lone-less-than', start, 1, '', { replacement: '&lt;' })
    this.#at = start + 1
    if (this.#open.length > 0) this.#events.text('<', { start, length: 1 })
  }

  #until(mark: string, from: number): void {
    const end = this.#missing.has(mark) ? -1 : this.#text.indexOf(mark, from)
    if (end < 0) this.#missing.add(mark)
    if (end < 0) this.#tell('not-ended', this.#at, 1, mark)
    // One that never ends would hide all the rest: it ends with its first bracket.
    const bracket = this.#text.indexOf('>', from)
    this.#at = end >= 0 ? end + mark.length : bracket < 0 ? this.#text.length : bracket + 1
  }

  #cdata(start: number): void {
    const from = start + 9
    this.#until(']]>', from)
    const to = this.#text.startsWith(']]>', this.#at - 3) ? this.#at - 3 : this.#at
    if (this.#open.length > 0) this.#events.text(this.#text.slice(from, to), { start: from, length: to - from })
  }

  #characters(start: number, end: number): void {
    const raw = this.#text.slice(start, end)
    if (this.#open.length > 0) this.#events.text(this.#entities.undo(raw, start), { start, length: end - start })
    else if (/[^\s\uFEFF]/.test(raw)) this.#tell('outside-text', start + raw.search(/[^\s\uFEFF]/), 1)
  }

  #opening(start: number): boolean {
    const name = this.#match(NAME, start + 1)
    if (name === undefined || /^[\d.-]/.test(name)) return false
    this.#at = start + 1 + name.length
    const right = this.#rightName(name, start + 1)
    const attributes = this.#attributes()
    const isEmpty = this.#text.startsWith('/>', this.#at)
    if (isEmpty) this.#at += 2
    else if (this.#text[this.#at] === '>') this.#at++
    else this.#tell('tag-open', start, this.#at - start, right, { mend: { start: this.#at, length: 0, text: '>' } })
    this.#push(right, attributes, start, isEmpty)
    return true
  }

  #push(name: string, attributes: readonly RawAttribute[], start: number, isEmpty: boolean): void {
    if (this.#open.length >= DEEPEST) {
      if (this.#skipped === 0) this.#report(readDepth, { start, length: this.#at - start }, { params: { limit: DEEPEST } })
      if (!isEmpty) this.#skipped++
      return
    }
    if (this.#open.length === 0 && this.#roots++ > 0) this.#tell('second-root', start, this.#at - start)
    const span = { start, length: this.#at - start }
    this.#events.open(name, attributes, span)
    this.#isLeaf = !isEmpty
    if (isEmpty) this.#events.close(span)
    else this.#open.push({ name, indent: indentAt(this.#text, start) })
  }

  #closing(start: number): void {
    const written = this.#match(CLOSE, start, 1) ?? ''
    this.#at = CLOSE.lastIndex
    const name = this.#rightName(written, this.#text.indexOf(written, start))
    if (this.#text[this.#at - 1] !== '>') this.#tell('tag-open', start, this.#at - start, written, { mend: { start: this.#text.indexOf(written, start) + written.length, length: 0, text: '>' } })
    const { length } = this.#text.slice(start, this.#at)
    if (this.#skipped > 0) {
      this.#skipped--
      return
    }
    const depth = this.#depthOf(name, indentAt(this.#text, start))
    if (depth < 0) {
      this.#tell('close-stray', start, length, name, { replacement: '' })
      return
    }
    while (this.#open.length > depth + 1) {
      const { name: last = '' } = this.#open.at(-1) ?? {}
      this.#tell('close-missing', start, length, last, { mend: { start, length: 0, text: `</${last}>` } })
      this.#pop(start, 0)
    }
    const { name: closed = '' } = this.#open[depth] ?? {}
    if (closed !== name) this.#tell('close-other', start, length, closed, { replacement: `</${closed}>` })
    this.#pop(start, length)
  }

  /** The open element that a closing tag closes: the one of that name, else the last one when it stands at the same margin. */
  #depthOf(name: string, indent: number): number {
    const depth = this.#open.findLastIndex((element) => element.name === name)
    if (depth >= 0) return depth
    // The root is never closed by the name of another.
    const last = this.#open.length - 1
    return last > 0 && (indent >= 0 ? this.#open[last]?.indent === indent : this.#endsHere(this.#open[last]?.name ?? '')) ? last : -1
  }

  /** Whether a text ends with the closing tag just read: it does unless the right tag is the next one. */
  #endsHere(name: string): boolean {
    if (!this.#isLeaf) return false
    const next = this.#text.indexOf('<', this.#at)
    return next >= 0 && !this.#text.startsWith(`</${name}`, next)
  }

  /** A name without the characters that no name holds. */
  #rightName(written: string, start: number): string {
    if (!NOT_IN_NAMES.test(written)) return written
    const right = written.replace(EACH_NOT_IN_NAMES, '')
    if (right === '') return written
    this.#tell('name-bad', start, written.length, written, { replacement: right })
    return right
  }

  #pop(start: number, length: number): void {
    this.#isLeaf = false
    this.#open.pop()
    this.#events.close({ start, length })
  }

  #attributes(): RawAttribute[] {
    const attributes: RawAttribute[] = []
    while (true) {
      this.#spaces()
      const char = this.#text[this.#at]
      if (char === undefined || char === '>' || char === '<' || this.#text.startsWith('/>', this.#at)) return attributes
      const attribute = this.#attribute()
      if (!attribute) continue
      if (attributes.length >= MOST_ATTRIBUTES) this.#tell('attribute-bad', attribute.span.start, attribute.span.length)
      else if (attributes.some(({ name }) => name === attribute.name)) this.#tell('attribute-twice', attribute.span.start, attribute.span.length, attribute.name)
      else attributes.push(attribute)
    }
  }

  #spaces(): void {
    const spaces = this.#match(SPACE, this.#at) ?? ''
    if (/[^ \t\r\n]/.test(spaces)) this.#tell('space', this.#at, spaces.length, '', { replacement: ' ' })
    this.#at += spaces.length
  }

  #attribute(): RawAttribute | undefined {
    const start = this.#at
    const name = this.#match(NAME, start)
    this.#at += name?.length ?? 1
    this.#at += this.#match(SPACE, this.#at)?.length ?? 0
    if (name === undefined || this.#text[this.#at] !== '=') {
      this.#tell('attribute-bad', start, this.#at - start)
      return undefined
    }
    this.#at++
    this.#at += this.#match(SPACE, this.#at)?.length ?? 0
    return this.#value(this.#rightName(name, start))
  }

  #value(name: string): RawAttribute {
    const quote = this.#text[this.#at]
    const isQuoted = quote === '"' || quote === "'"
    const start = isQuoted ? this.#at + 1 : this.#at
    const end = isQuoted ? this.#text.indexOf(quote, start) : -1
    const tagEnd = this.#nextClose(start)
    const isLost = end < 0 || (tagEnd >= 0 && tagEnd < end && this.#text.slice(tagEnd, end).includes('<')) || TAG_LINE.test(this.#text.slice(start, end))
    const to = isLost ? this.#bareEnd(start, isQuoted) : end
    if (isLost) this.#tell('attribute-quotes', start, to - start, name)
    this.#at = isLost ? to : end + 1
    const value = this.#entities.undo(this.#text.slice(start, to).replace(/\r\n|[\t\n\r]/g, ' '), start)
    return { name, value, span: { start, length: to - start } }
  }

  /** The next `>`, without looking again at what holds none; -1 when there is none. */
  #nextClose(from: number): number {
    if (this.#missing.has('>')) return -1
    if (this.#close < from) this.#close = this.#text.indexOf('>', from)
    if (this.#close < 0) this.#missing.add('>')
    return this.#close
  }

  /** Where a value without its closing quote ends: at the end of the tag or, without any quote, at the next blank. */
  #bareEnd(start: number, isQuoted: boolean): number {
    const stop = isQuoted ? /\s*\/?>|[\r\n<]|$/g : /\s|\/?>|<|$/g
    stop.lastIndex = start
    return stop.exec(this.#text)?.index ?? this.#text.length
  }

  #match(pattern: RegExp, at: number, group = 0): string | undefined {
    pattern.lastIndex = at
    return pattern.exec(this.#text)?.[group]
  }

  #tell(what: XmlText, start: number, length: number, name = '', parts: TroubleParts = {}): void {
    this.#report(readXml, { start, length }, { message: XML_TEXTS[what], params: { name }, ...parts })
  }
}

/** How far a tag stands from the start of its line when it is the first there; -1 when it is not. */
function indentAt(text: string, offset: number): number {
  let before = offset
  while (text[before - 1] === ' ' || text[before - 1] === '\t') before--
  return before === 0 || text[before - 1] === '\n' || text[before - 1] === '\r' ? offset - before : -1
}
