import { readWrapped } from './findings/document.ts'
import { recognise } from './recognise.ts'
import type { Span, Trouble } from './reading.ts'

/** A document found inside another: the same text with the rest blanked, so that every place stays what it was. */
export interface Wrapped {
  readonly text: string
  readonly trouble: Trouble
}

/** What stands before a document that somebody copied, or that a program put inside a script. */
const WRAPPERS: readonly (readonly [kind: string, before: RegExp, after: RegExp])[] = [
  ['HTTP', /^HTTP\/[\d.]+ \d{3}[^]*?\r?\n\r?\n/, /$/],
  ['Markdown', /^\s*(?:```|~~~)[\w-]*[ \t]*\r?\n/, /(?:```|~~~)\s*$/],
  ['JavaScript', /^\s*(?:\/\*\*\/)?\s*(?:(?:var|let|const)\s+[\w.$]+\s*=|[A-Za-z_$][\w.$]*\s*[=(])\s*(?=[[{])/, /[\s;)]*$/],
  ['JavaScript', /^\s*\)\]\}'?,?\s*\n/, /$/],
]
/** How far a document is looked at for what may stand before it. */
const HEAD = 4096

/** The catalogue that a page, a script or a copy holds; undefined when the text is the document itself. */
export function unwrapped(text: string): Wrapped | undefined {
  const head = text.slice(0, HEAD)
  for (const [kind, before, after] of WRAPPERS) {
    const start = before.exec(head)?.[0].length
    if (start === undefined) continue
    const tail = text.slice(-HEAD)
    const end = text.length - (tail.length - (after.exec(tail)?.index ?? tail.length))
    return told(only(text, [[start, Math.max(start, end)]]), kind, { start: 0, length: start })
  }
  return recognise(text) === 'html' ? inPage(text) : undefined
}

const told = (text: string, kind: string, span: Span): Wrapped => ({ text, trouble: { rule: readWrapped, span, params: { kind } } })

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')

/** The text with nothing but some parts of it. */
function only(text: string, parts: readonly (readonly [start: number, end: number])[]): string {
  const kept: string[] = []
  let at = 0
  for (const [start, end] of parts) {
    kept.push(blank(text.slice(at, start)), text.slice(start, end))
    at = end
  }
  return [...kept, blank(text.slice(at))].join('')
}

const RDF = /<((?:[\w.-]+:)?RDF)[\s>]/
const SCRIPT = /<script\b[^>]*\btype\s*=\s*["']?(?:application\/(?:ld\+json|json|rdf\+xml|n-triples|n-quads|trig|x-turtle)|text\/(?:turtle|n3))\b[^>]*>([^]*?)<\/script\s*>/gi
const HIDDEN = /<(script|style)\b[^]*?<\/\1\s*>|<!--[^]*?-->/gi
const TAGS = /<!doctype\b[^>]*>|<\/?(?:html|head|body|title|meta|link|main|div|pre|p|span|b|i|h[1-6]|br|hr|code|textarea|table|tr|td|font|center)\b[^>]*>/gi

/** How a document begins, at the start of a line: what is before it is words of the page. */
const BEGINS = /^[ \t]*(?:[{[]\s*["{[]|@prefix\s|PREFIX\s+[\w-]*:|<https?:)/im

/** What a page holds: RDF/XML as it is, else scripts that are no programs, else the document that is left when the tags are off. */
function inPage(text: string): Wrapped | undefined {
  const place = { start: 0, length: 0 }
  const rdf = RDF.exec(text)
  if (rdf) {
    const close = text.lastIndexOf(`</${rdf[1] ?? ''}`)
    const end = close > rdf.index ? text.indexOf('>', close) + 1 : text.search(/<\/body/i)
    return told(only(text, [[rdf.index, end > 0 ? end : text.length]]), 'HTML', place)
  }
  const scripts = [...text.matchAll(SCRIPT)].map((found): readonly [number, number] => {
    const start = found.index + found[0].indexOf('>') + 1
    return [start, start + (found[1]?.length ?? 0)]
  })
  if (scripts.length > 0) return told(joined(text, scripts), 'HTML', place)
  const shown = text.replace(HIDDEN, blank).replace(TAGS, blank)
  const plain = only(shown, [[Math.max(0, shown.search(BEGINS)), shown.length]])
  return /^(?:turtle|trig|ntriples|nquads|json)$/.test(recognise(plain)) ? told(plain, 'HTML', place) : undefined
}

/** The scripts of a page; several in JSON become one list, by marks in place of the tags around them. */
function joined(text: string, scripts: readonly (readonly [start: number, end: number])[]): string {
  const [first] = scripts
  const alone = only(text, scripts.slice(0, 1))
  if (scripts.length === 1 || !first || recognise(alone) !== 'json') return alone
  const pieces = scripts.map(([start, end], index) => `${blank(text.slice(scripts[index - 1]?.[1] ?? 0, start - 1))}${index === 0 ? '[' : ','}${text.slice(start, end)}`)
  const end = scripts.at(-1)?.[1] ?? first[1]
  return `${pieces.join('')}]${blank(text.slice(end + 1))}`
}
