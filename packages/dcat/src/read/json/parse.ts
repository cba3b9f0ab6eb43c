import { readDepth, readEmpty, readTruncated } from '../findings/document.ts'
import { readJson } from '../findings/json.ts'
import type { Span, Trouble } from '../reading.ts'
import { Troubles } from '../troubles.ts'
import { type Margins, marginsOf } from './margins.ts'
import { lendContext } from './context.ts'
import { escapeAt } from './escapes.ts'
import type { Members } from './members.ts'
import { BLANK, NUMBER, ODD_STRING, SAID_AFTER, SPACES, WORD, WORD_KEY, wordValue } from './patterns.ts'
import { JSON_TEXTS, type JsonText } from './texts.ts'
import type { Json } from './types.ts'

export { isArray, isObject, type Json, type JsonObject } from './types.ts'

const DEEPEST = 500

/**
 * Reads JSON: by the engine's own parser when it is well formed; else as far as it can be understood, each repair
 * with its place. Several documents one after the other (JSON lines) are read as a list.
 *
 * @param members filled with the places of what is read, when the document is not well formed
 */
export function parseJson(text: string, members?: Members): { value: Json; troubles: readonly Trouble[] } {
  try {
    return { value: JSON.parse(text) as Json, troubles: [] }
  } catch {
    return new LenientJson(text, members).document()
  }
}

class LenientJson {
  readonly #text: string
  readonly #troubles = new Troubles()
  readonly #margins: Margins
  readonly #members: Members | undefined
  /** Where the open objects and lists start. */
  readonly #open: number[] = []
  /** Values found where a key should be: they belong to the list around. */
  readonly #spilled: Json[] = []
  #isStringOpen = false
  /** A list that starts inside a list: in catalogues, a bracket too many. */
  #listInList: number | undefined
  #at = 0

  constructor(text: string, members: Members | undefined) {
    this.#members = members
    this.#text = text
    this.#margins = marginsOf(text)
  }

  document(): { value: Json; troubles: readonly Trouble[] } {
    const values: Json[] = []
    this.#blanks()
    while (this.#at < this.#text.length) {
      const before = this.#at
      const value = this.#value()
      if (value !== undefined) values.push(value, ...this.#spilled.splice(0))
      if (this.#at === before) this.#skipOne()
      this.#blanks()
    }
    if (values.length === 0) this.#troubles.add(readEmpty, undefined)
    if (values.length > 1) this.#tell('many', 0)
    lendContext(values)
    return { value: values.length === 1 ? (values[0] ?? null) : values, troubles: this.#troubles.list }
  }

  #value(): Json | undefined {
    this.#blanks()
    const char = this.#text[this.#at]
    if (char === '{' || char === '[') return this.#nested(char)
    if (char === '"' || this.#isOddString(char)) return this.#string(char)
    const start = this.#at
    const word = this.#match(NUMBER) ?? this.#match(WORD)
    if (word === undefined) return undefined
    const { value, isJson } = wordValue(word)
    if (!isJson) this.#tell('word', start, word.length, JSON.stringify(value))
    return value
  }

  #nested(open: '{' | '['): Json {
    if (this.#open.length >= DEEPEST) {
      this.#troubles.add(readDepth, { start: this.#at, length: 1 }, { params: { limit: DEEPEST } })
      this.#at = this.#text.length
      return null
    }
    this.#open.push(this.#at++)
    const value = open === '{' ? this.#object() : this.#array()
    this.#open.pop()
    return value
  }

  #object(): Json {
    const entries: [string, Json][] = []
    const keyless: Json[] = []
    const places = this.#members && new Map<string, Span>()
    let pending: string | undefined
    while (!this.#ends('}')) {
      const start = this.#at
      const key = this.#key()
      if (key !== undefined) {
        places?.set(`key ${key}`, { start, length: this.#at - start })
        pending = this.#member(key, entries, places) ? undefined : key
        continue
      }
      const value = this.#lostValue()
      if (value === undefined) continue
      if (pending === undefined) keyless.push(value)
      else entries.push([pending, value])
      pending = undefined
    }
    // Objects without keys between braces: a brace was one too many, stood for a bracket, or was never closed.
    if (entries.length === 0 && keyless.length > 0) return keyless
    this.#spilled.push(...keyless)
    const object = Object.fromEntries(entries)
    if (places) this.#members.set(object, places)
    return object
  }

  /** Reads the value of a key. @returns whether there was one */
  #member(key: string, entries: [string, Json][], places: Map<string, Span> | undefined): boolean {
    const isOpen = this.#isStringOpen
    this.#blanks()
    if (this.#text[this.#at] === ':') this.#at++
    else this.#tell('colon', this.#at)
    // A text never closed is no key: what follows is not its value.
    if (isOpen && this.#text[this.#at - 1] !== ':') return true
    this.#blanks()
    const start = this.#at
    const value = this.#value()
    if (value === undefined) this.#tell('value', start)
    else entries.push([key, value])
    places?.set(key, { start, length: this.#at - start })
    if (value !== undefined) this.#separator('}')
    return value !== undefined
  }

  /** Something that is no key: one character is skipped, an object or a list is read whole, so that brackets stay in order. */
  #lostValue(): Json | undefined {
    const char = this.#text[this.#at]
    if (char !== '{' && char !== '[') {
      this.#skipOne()
      return undefined
    }
    this.#tell('unexpected', this.#at)
    const value = this.#nested(char)
    this.#separator('}')
    return value
  }

  #key(): string | undefined {
    const char = this.#text[this.#at]
    if (char === '"' || this.#isOddString(char)) return this.#string(char)
    const start = this.#at
    const word = this.#match(WORD_KEY)
    this.#isStringOpen = false
    if (word !== undefined) this.#tell('key', start, word.length, JSON.stringify(word))
    return word
  }

  #array(): Json {
    const items: Json[] = []
    const places = this.#members && new Map<string, Span>()
    while (!this.#ends(']')) {
      const start = this.#at
      if (this.#text[start] === '[') this.#listInList = start
      const value = this.#value()
      places?.set(items.length.toString(), { start, length: this.#at - start })
      if (value === undefined) this.#skipOne()
      else items.push(value, ...this.#spilled.splice(0))
      this.#separator(']')
    }
    if (places) this.#members.set(items, places)
    return items
  }

  /** Whether the current object or list ends here: by its bracket, by that of one that holds it, or with the document. */
  #ends(close: string): boolean {
    while (true) {
      this.#blanks()
      const char = this.#text[this.#at]
      if (char === undefined) {
        this.#troubles.add(readTruncated, { start: this.#text.length, length: 0 })
        return true
      }
      if (char !== '}' && char !== ']') return false
      const levels = this.#levelsClosed(char === close)
      if (levels === 1 && char === close) {
        this.#at++
        return true
      }
      if (levels > 0) {
        this.#tell('bracket', this.#at)
        if (levels > 1) this.#tell('unclosed', this.#listInList ?? this.#open.at(-1) ?? 0)
        // A bracket of the other kind at our own margin stands for ours.
        if (levels === 1) this.#at++
        return true
      }
      this.#tell('stray', this.#at, 1, '')
      this.#at++
      if (this.#text[this.#at] === ',') this.#at++
    }
  }

  /** How many levels the bracket here closes, by its margin where margins tell; 0 for one that closes nothing. */
  #levelsClosed(isOurs: boolean): number {
    const at = this.#at
    const start = this.#open.at(-1) ?? 0
    if (!this.#margins.areTelling) return isOurs ? 1 : this.#open.length > 1 ? 2 : 0
    const isSameLine = !this.#text.slice(start, at).includes('\n')
    if (isSameLine) return isOurs ? 1 : 0
    const margin = this.#margins.alone(at)
    if (margin === undefined) return isOurs && this.#margins.closes(at, start) ? 1 : 0
    const level = this.#open.findLastIndex((offset) => this.#margins.of(offset) === margin)
    if (isOurs && level === this.#open.length - 1) return 1
    if (SAID_AFTER.test(this.#text.slice(at, at + 200))) return 0
    return level < 0 ? (isOurs ? 1 : 0) : this.#open.length - level
  }

  #separator(close: string): void {
    this.#blanks()
    const start = this.#at
    if (this.#text[start] === ',') {
      this.#at++
      this.#blanks()
      if (this.#text[this.#at] === close) this.#tell('comma-extra', start, 1, '')
      return
    }
    const char = this.#text[start]
    if (char !== undefined && char !== '}' && char !== ']') this.#tell('comma-missing', start, 0, ',')
  }

  #isOddString(char: string | undefined): char is string {
    return (char === "'" || char === '\u201C') && ODD_STRING.test(this.#text.slice(this.#at, this.#at + 10_000))
  }

  #string(quote: string): string {
    const start = this.#at++
    const close = quote === '\u201C' ? '\u201D' : quote
    if (quote !== '"') this.#tell('quotes', start)
    let out = ''
    let from = this.#at
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at]
      if (char === close) break
      if (char === '\\') {
        out += this.#text.slice(from, this.#at) + this.#escape()
        from = this.#at
      } else {
        if (char === '\n' && this.#isKeyAhead()) break
        if (char === '\n' || char === '\t') this.#tell('control', this.#at, 1, char === '\n' ? '\\n' : '\\t')
        this.#at++
      }
    }
    out += this.#text.slice(from, this.#at)
    this.#isStringOpen = this.#text[this.#at] !== close
    if (this.#isStringOpen) this.#tell('open', start)
    else this.#at++
    return out
  }

  /** A new line that starts with a key: the text before was never closed. */
  #isKeyAhead(): boolean {
    return /^\n\s*(?:"[^"\n]{1,80}"\s*:|[{}[\]]\s*,?\s*(?:\n|$)|[{[]\s*")/.test(this.#text.slice(this.#at, this.#at + 200))
  }

  #escape(): string {
    const { value, length, isKnown } = escapeAt(this.#text, this.#at)
    if (!isKnown) this.#tell('escape', this.#at, length, JSON.stringify(value).slice(1, -1))
    this.#at += length
    return value
  }

  #skipOne(): void {
    this.#tell('unexpected', this.#at)
    this.#at++
    // What follows on the same word is part of the same mistake.
    this.#match(WORD)
  }

  #blanks(): void {
    while (true) {
      const blank = this.#match(SPACES) ?? this.#match(BLANK)
      if (blank === undefined) return
      if (blank.startsWith('/')) this.#tell('comment', this.#at - blank.length, blank.length, '')
      else if (/[^ \t\r\n]/.test(blank)) this.#tell('space', this.#at - blank.length, blank.length, ' ')
    }
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    this.#at += found?.length ?? 0
    return found
  }

  #tell(what: JsonText, start: number, length = 1, replacement?: string): void {
    const severity = what === 'unexpected' || what === 'stray' || what === 'value' || what === 'open' || what === 'bracket' ? 'error' : 'warning'
    this.#troubles.add(readJson, { start, length }, { message: JSON_TEXTS[what], severity, ...(replacement !== undefined && { replacement }) })
  }
}
