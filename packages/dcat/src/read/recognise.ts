import type { FormatId } from './reading.ts'

/** What a document looks like, by its content alone: a format, or a family to look at more closely. */
export type Kind = FormatId | 'json' | 'csv' | 'html' | 'xml' | 'empty' | 'unknown'

/** How much of a document is looked at. */
const HEAD = 65_536

/** Says what a document is, by how it begins. Names and addresses of files are not believed. */
export function recognise(text: string): Kind {
  const head = text.slice(0, HEAD).trimStart()
  if (head === '') return text.trim() === '' ? 'empty' : recognise(text.trimStart())
  if (looksLikeTurtle(head)) return turtleKind(head)
  if (head.startsWith('<')) return xmlKind(head, text)
  if (head.startsWith('{') || head.startsWith('[')) return 'json'
  if (looksLikeCsv(head)) return 'csv'
  return /(?:^|\n)\s*@?(?:prefix|base)\s|\ba\s+(?:dcat|schema|void):\w|https?:\/\/www\.w3\.org\/ns\/dcat#/i.test(head) ? 'turtle' : 'unknown'
}

const COMMENTS = /^(?:\s+|#[^\n]*(?:\n|$))+/
const TURTLE = [
  /^@(?:prefix|base)\s/i,
  /^(?:PREFIX|BASE)\s+(?:[\w.-]*:\s*)?</i,
  /^<[^\s<>"]*>\s+(?:a\s|<|[A-Za-z][\w.-]*:)/,
  /^<[a-z][a-z0-9+.-]*:\/\/[^<>"\n]*>\s+(?:a\s|<|[A-Za-z][\w.-]*:)/i,
  /^_:[\w.-]+\s+(?:a\s|<|[A-Za-z][\w.-]*:)/,
  /^[A-Za-z][\w.-]*:[^\s{}"]*\s+(?:a\s|<|[A-Za-z][\w.-]*:)/,
  /^\[\s*(?:\]\s*[^\s,\]]|a\s|<|[A-Za-z][\w.-]*:)/,
  /^(?:GRAPH\s+)?(?:<[^\s<>"]*>\s*)?\{\s*(?:<|_:|[A-Za-z][\w.-]*:|\[)/i,
]

/** Two tags of XML, and no addresses: a description in Turtle may hold tags too. */
const TWO_TAGS = /^<[\w.-]+(?::[\w.-]+)?(?:\s[^<>]*)?>\s*<[!?/]?[\w.-]+(?::[\w.-]+)?[\s/>]/

function looksLikeTurtle(head: string): boolean {
  const start = head.replace(COMMENTS, '')
  if (TWO_TAGS.test(start) && /<\/[\w:.-]+\s*>/.test(head)) return false
  return TURTLE.some((pattern) => pattern.test(start))
}

const TERM = String.raw`(?:<[^<>"{}|^\x60\\\s]*>|_:\S+)`
const LITERAL = String.raw`"(?:[^"\\\n]|\\.)*"(?:@[\w-]+|\^\^<[^<>\s]*>)?`
const LINE = new RegExp(String.raw`^\s*${TERM}\s+<[^<>\s]*>\s+(?:${TERM}|${LITERAL})(\s+${TERM})?\s*\.\s*(?:#.*)?$`)

/** N-Triples and N-Quads hold one statement a line and nothing else. */
function turtleKind(head: string): FormatId {
  const lines = head.split('\n', 50).slice(0, -1).filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
  const matches = (lines.length > 0 ? lines : [head.trimEnd()]).map((line) => LINE.exec(line.trimEnd()))
  if (matches.every(Boolean)) return matches.some((match) => match?.[1] !== undefined) ? 'nquads' : 'ntriples'
  return /^(?:GRAPH\s+)?(?:<[^\s<>"]*>\s*)?\{/i.test(head.replace(COMMENTS, '')) ? 'trig' : 'turtle'
}

const PROLOG = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)+/
const HAS_RDF = /<(?:[\w.-]+:)?RDF[\s>/]/
const HAS_RDF_ATTRIBUTE = /^<[^>]*\s(?:rdf:(?:about|ID|nodeID)\s*=|xmlns(?::[\w.-]+)?\s*=\s*["']http:\/\/www\.w3\.org\/(?:1999\/02\/22-rdf-syntax-ns|ns\/dcat)#)/

function xmlKind(head: string, text: string): Kind {
  const start = head.replace(PROLOG, '')
  if (/^<(?:!doctype\s+html|html|head|body|meta|div|p|br|b|pre|script)\b/i.test(start)) return 'html'
  if (HAS_RDF.test(text)) return 'rdfxml'
  if (/<(?:\w+:)?MD_Metadata[\s>]/.test(text)) return 'iso19139'
  const root = start.replace(/^<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*/, '')
  return HAS_RDF_ATTRIBUTE.test(root) ? 'rdfxml' : 'xml'
}

/** Two lines in a row with several columns, as many in each, or a header without any row; a title may stand above. */
function looksLikeCsv(head: string): boolean {
  const lines = head.trimEnd().split(/\r\n|\n|\r/, 12)
  return lines.some((line, index) => [';', ',', '\t', '|'].some((separator) => {
    const columns = line.split(separator).length
    if (index === lines.length - 1) return columns > 5
    return columns > 3 && (lines[index + 1] ?? '').split(separator).length >= Math.min(columns, 4)
  }))
}
