import { unescapeIri } from './escapes.ts'
import { matchAt, sticky } from './match.ts'
import { stringAt } from './strings.ts'
import type { Budget, Token, Word } from './token.ts'

const BASE = 'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}'
const CHARS = `${BASE}_0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040\\-`
const ESCAPED = String.raw`%[0-9A-Fa-f]{2}|\\[_~.\-!$&'()*+,;=/?#@%]`
/** A local name may hold dots and not end with one: those at the end are given back afterwards. */
const LOCAL = `(?:[${BASE}_:0-9]|${ESCAPED})(?:[${CHARS}:.]+|${ESCAPED})*`

const SPACE = sticky(String.raw`[ \t\r\n]+|#[^\r\n]*`)
/** What only looks like a blank: no-break, zero-width… It is skipped too, and reported. */
const ODD_SPACE = sticky(String.raw`[\f\v\u00A0\u2000-\u200B\u202F\u2060\u3000\uFEFF]+`)
const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['iri', sticky(String.raw`<([^<>"\r\n]*)>`)],
  // Without its marks, or without the second one: up to the next blank.
  ['iri', sticky(String.raw`(https?:\/\/[^\s<>"'{}|\\^;,\[\]()]*[^\s<>"'{}|\\^;,.\[\]()])`)],
  ['iri', sticky(String.raw`<(https?:\/\/[^\s<>"]+)(?=[ \t\r\n])`)],
  ['blank', sticky(`_:([${BASE}_0-9][${CHARS}.]*)`)],
  // No prefix is longer: a text of dotted words would be looked through again from each of them.
  ['name', sticky(`(?:[${BASE}](?:[${CHARS}.]{0,200}[${CHARS}])?)?:(?:${LOCAL})?`)],
  ['language', sticky('@[A-Za-z]+(?:[-_][A-Za-z0-9]+)*(?:--[A-Za-z]+)?')],
  ['number', sticky(String.raw`[+-]?(?:\d+(?:\.\d*)?[eE][+-]?\d+|\.\d+(?:[eE][+-]?\d+)?|\d+\.\d+|\d+)`)],
  ['mark', sticky(String.raw`\^\^|[.;,\[\](){}]`)],
  ['keyword', sticky('[A-Za-z]+(?![A-Za-z0-9_:-])')],
]
const SLASHES = sticky(`(?:[/](?:${LOCAL})?)+`)
const BAD = sticky(String.raw`[^\s;,.\[\](){}<"']+|[\s\S]`)

/** Reads the token at an offset, whatever is there. */
export function tokenAt(text: string, from: number, budget: Budget): Token {
  const { start, isOdd } = skipBlanks(text, from)
  const token = { ...wordAt(text, start, budget), indent: indentAt(text, start) }
  return isOdd && !token.repair ? { ...token, repair: 'space' } : token
}

function skipBlanks(text: string, from: number): { start: number; isOdd: boolean } {
  let start = from
  let isOdd = false
  while (true) {
    const plain = matchAt(SPACE, text, start)
    const match = plain ?? matchAt(ODD_SPACE, text, start)
    if (!match) return { start, isOdd }
    if (!plain) isOdd = true
    start += match[0].length
  }
}

function indentAt(text: string, offset: number): number {
  let before = offset
  while (text[before - 1] === ' ' || text[before - 1] === '\t') before--
  const startsLine = before === 0 || text[before - 1] === '\n' || text[before - 1] === '\r'
  return startsLine ? offset - before : -1
}

function wordAt(text: string, start: number, budget: Budget): Word {
  if (start >= text.length) return { kind: 'end', start: text.length, end: text.length, value: '' }
  const string = stringAt(text, start, budget)
  if (string) return string
  for (const [kind, pattern] of PATTERNS) {
    const match = matchAt(pattern, text, start)
    if (match) return finish(text, { kind, start, end: start + match[0].length, value: match[1] ?? match[0] })
  }
  const end = start + (matchAt(BAD, text, start)?.[0].length ?? 1)
  return { kind: 'bad', start, end, value: text.slice(start, end) }
}

function finish(text: string, token: Word): Word {
  switch (token.kind) {
    case 'iri': {
      const value = unescapeIri(token.value)
      const repair = text[token.start] !== '<' ? 'iri-bare' : text[token.end - 1] === '>' ? undefined : 'iri-open'
      return value === undefined ? { ...token, repair: 'iri-escape' } : { ...token, value, ...(repair && { repair }) }
    }
    case 'blank':
      return withoutEndDots(token)
    case 'name': {
      const name = withoutEndDots(token)
      const slashes = name.value.endsWith(':') ? null : matchAt(SLASHES, text, name.end)
      return slashes ? withoutEndDots({ ...name, value: name.value + slashes[0], end: name.end + slashes[0].length, repair: 'name-slash' }) : name
    }
    case 'language': {
      const value = token.value.slice(1)
      return value.includes('_') ? { ...token, value: value.replaceAll('_', '-'), repair: 'tag-underscore' } : { ...token, value }
    }
    case 'keyword':
      return token.value === 'true' || token.value === 'false' ? { ...token, kind: 'boolean' } : token
    default:
      return token
  }
}

function withoutEndDots(token: Word): Word {
  let length = token.value.length
  while (token.value[length - 1] === '.' && token.value[length - 2] !== '\\') length--
  return { ...token, value: token.value.slice(0, length), end: token.end - (token.value.length - length) }
}
