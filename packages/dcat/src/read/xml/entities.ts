import { readControlCharacter, readEntity } from '../findings/syntax.ts'
import type { Span } from '../reading.ts'
import type { Report } from './events.ts'
import { namedEntities } from '../../data/named-entities.ts'

/** How much the entities of one document may add, in characters: enough for prefixes, too little for a bomb. */
const MOST = 1_000_000
const DEEPEST = 8

const PREDEFINED: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]])
const REFERENCE = /&(?:#x([0-9A-Fa-f]{1,8})|#([0-9]{1,8})|([A-Za-z_:][\w.:-]{0,60}));|&|\r\n?/g
const NOT_XML = /[^\t\n\r -\uD7FF\uD800-\uFFFD]/g

const UNKNOWN = {
  bare: { fr: 'une esperluette seule doit s’écrire « &amp; » ; elle a été gardée', en: 'a lone ampersand must be written "&amp;"; it was kept' },
  html: { fr: 'elle n’existe qu’en HTML ; elle a été comprise', en: 'it exists in HTML only; it was understood' },
  unknown: { fr: 'elle n’est pas définie ; elle a été gardée telle quelle', en: 'it is not defined; it was kept as it is' },
  external: { fr: 'elle appelle un fichier extérieur, qui n’a pas été ouvert', en: 'it calls an outside file, which was not opened' },
  bomb: { fr: 'elle grossit sans mesure ; elle n’a pas été développée', en: 'it grows out of measure; it was not expanded' },
}

type Digits = string | undefined
type Found = readonly [whole: string, hex: Digits, decimal: Digits, name: Digits]

/** Undoes the entities of a document, those of its own DTD included, within bounds. */
export class Entities {
  readonly #own = new Map<string, string | null>()
  readonly #report: Report
  readonly #told = new Set<string>()
  #added = 0

  constructor(report: Report) {
    this.#report = report
  }

  /** Declares an entity of the DTD; `null` for one that is in another file. */
  declare(name: string, value: string | null): void {
    if (!this.#own.has(name)) this.#own.set(name, value)
  }

  /** The text that a piece of the document stands for. */
  undo(raw: string, start: number): string {
    const isPlain = !raw.includes('&') && !raw.includes('\r')
    const plain = isPlain ? raw : raw.replace(REFERENCE, (whole: string, hex: Digits, decimal: Digits, name: Digits, offset: number) =>
      this.#expand([whole, hex, decimal, name], { start: start + offset, length: whole.length }),
    )
    return plain.search(NOT_XML) < 0 ? plain : this.#clean(plain, start)
  }

  #expand([whole, hex, decimal, name]: Found, span: Span): string {
    if (whole.startsWith('\r')) return '\n'
    const code = codeOf(hex, decimal)
    if (code !== undefined) return character(code, whole)
    return name === undefined ? this.#tell('bare', '&', '&', span) : this.#value(name, whole, span, 0)
  }

  #value(name: string, whole: string, span: Span, depth: number): string {
    const predefined = PREDEFINED.get(name)
    if (predefined !== undefined) return predefined
    const own = this.#own.get(name)
    if (own === null) return this.#tell('external', name, '', span)
    if (own === undefined) {
      const html = namedEntities.get(name)
      return html === undefined ? this.#tell('unknown', name, whole, span) : this.#tell('html', name, html, span)
    }
    this.#added += own.length
    if (depth >= DEEPEST || this.#added > MOST) return this.#tell('bomb', name, whole, span)
    return own.replace(REFERENCE, (inner: string, hex: Digits, decimal: Digits, nested: Digits) => {
      const code = codeOf(hex, decimal)
      if (code !== undefined) return character(code, inner)
      return nested === undefined ? inner : this.#value(nested, inner, span, depth + 1)
    })
  }

  #tell(what: keyof typeof UNKNOWN, name: string, value: string, span: Span): string {
    // What cannot be mended in place is said once for each entity.
    if (what !== 'bare' && what !== 'html') {
      if (this.#told.has(name)) return value
      this.#told.add(name)
    }
    const { fr, en } = UNKNOWN[what]
    const message = { fr: readEntity.message.fr.replace('{what}', fr), en: readEntity.message.en.replace('{what}', en) }
    const severity = what === 'external' || what === 'bomb' || what === 'unknown' ? 'error' : 'warning'
    this.#report(readEntity, span, { message, params: { name }, severity, ...(what === 'bare' && { replacement: '&amp;' }), ...(what === 'html' && { replacement: value }) })
    return value
  }

  #clean(text: string, start: number): string {
    return text.replace(NOT_XML, (char, offset: number) => {
      const code = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
      this.#report(readControlCharacter, { start: start + offset, length: 1 }, { params: { code }, replacement: '' })
      return ''
    })
  }
}

function codeOf(hex: Digits, decimal: Digits): number | undefined {
  if (hex !== undefined) return Number.parseInt(hex, 16)
  return decimal === undefined ? undefined : Number.parseInt(decimal, 10)
}

function character(code: number, whole: string): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
}
