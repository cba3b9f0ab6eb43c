import { readBinary, readEncoding, readUnsupported } from './findings/document.ts'
import { readControlCharacter } from './findings/syntax.ts'
import { decodeMixed } from './mixed-encoding.ts'
import type { Span, Trouble } from './reading.ts'
import { encodingIn, isXml, type WideEncoding } from './utf-16.ts'

/** How files that are not texts begin. */
const SIGNATURES: readonly (readonly [start: string, kind: string])[] = [
  ['PK\u0003\u0004', 'ZIP, XLSX, ODS'], ['\u001F\u008B', 'GZIP'], ['%PDF', 'PDF'], ['\u0089PNG', 'PNG'], ['\u00FF\u00D8\u00FF', 'JPEG'], ['GIF8', 'GIF'],
  ['\u00D0\u00CF\u0011\u00E0', 'XLS, DOC'], ['PAR1', 'Parquet'], ['7z\u00BC\u00AF', '7-Zip'], ['SQLite format 3', 'SQLite'],
]

export interface Decoded {
  /** Absent when the input is not a text. */
  readonly text?: string
  readonly troubles: readonly Trouble[]
}

/**
 * The text of a file: UTF-8, else what its byte order mark or its XML declaration says, else Windows-1252, which is
 * what old French tools write. The byte order mark is taken off.
 */
export function decode(input: string | Uint8Array): Decoded {
  if (typeof input === 'string') return notText(input.slice(0, 16), input.slice(0, 4096)) ?? cleaned(input.replace(/^\uFEFF/, ''), [])
  const head = latin1(input.subarray(0, 4096))
  const found = encodingIn(head)
  if (found) return wideText(input, found, head)
  return notText(head.slice(0, 16), head) ?? decodeText(input, head)
}

/** XML may be in UTF-16 when its byte order mark says so; other catalogues are UTF-8. */
function wideText(input: Uint8Array, { name, isMarked }: WideEncoding, head: string): Decoded {
  const troubles = isMarked && isXml(head) ? [] : [{ rule: readEncoding, span: { start: 0, length: 0 }, params: { encoding: name.toUpperCase() } }]
  return cleaned(textIn(input, name), troubles)
}

function nullsOf(text: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf('\u0000'); at >= 0; at = text.indexOf('\u0000', at + 1)) places.push(at)
  return places
}

/** A zero byte in a text becomes U+FFFD: offsets stay what they were. */
export function withoutNulls(text: string): Decoded {
  if (!text.includes('\u0000')) return { text, troubles: [] }
  const troubles = nullsOf(text).map((start): Trouble => ({ rule: readControlCharacter, span: { start, length: 1 }, params: { code: '0000' } }))
  return { text: text.replaceAll('\u0000', '\uFFFD'), troubles }
}

/** A text without zero bytes nor a second byte order mark, and what is said of them after what is already told. */
function cleaned(text: string, told: readonly Trouble[]): Decoded {
  const { text: clean = text, troubles } = withoutNulls(text)
  const marks = /^\uFEFF*/.exec(clean)?.[0].length ?? 0
  return { text: clean.slice(marks), troubles: [...told, ...(marks > 0 ? [SECOND_MARK] : []), ...troubles] }
}

/** Two programs each put a mark of their own before the text. */
const SECOND_MARK: Trouble = { rule: readControlCharacter, span: { start: 0, length: 0 }, params: { code: 'FEFF' } }

function decodeText(input: Uint8Array, head: string): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(input)
    const told = misdeclared(text, head)
    return input.includes(0) || text.startsWith('\uFEFF') ? cleaned(text, told) : { text, troubles: told }
  } catch (error) {
    if (isTooLong(error)) return { troubles: [{ rule: readUnsupported, params: { kind: '> 512 MB' } }] }
    const declared = declaredEncoding(head)
    const text = declared === undefined ? undefined : declaredText(input, declared)
    if (text !== undefined) return { text, troubles: [] }
    return mixedText(input)
  }
}

const ENCODING = /^(<\?xml[^>]*\bencoding\s*=\s*["'])([\w.:-]+)["']/

/** What an XML declaration says, when it is not UTF-8; what can be read byte by byte is not in two or four bytes a character. */
export function declaredEncoding(head: string): string | undefined {
  const declared = ENCODING.exec(head)?.[2]
  return declared === undefined || /^utf-?8$|^(?:utf|ucs|iso-10646-ucs)-?(?:16|32|2|4)/i.test(declared) ? undefined : declared
}

/** A document in UTF-8 whose declaration says something else: other programs will believe the declaration. */
function misdeclared(text: string, head: string): readonly Trouble[] {
  const encoding = declaredEncoding(head)
  if (encoding === undefined || !/[\u0080-\uFFFF]/.test(text)) return []
  const start = ENCODING.exec(text)?.[1]?.length ?? 0
  return [{ rule: readEncoding, span: { start, length: encoding.length }, message: DECLARED, params: { encoding } }]
}

/** What is not UTF-8 is Windows-1252, byte by byte: in the whole file, or where something was pasted from elsewhere. */
function mixedText(input: Uint8Array): Decoded {
  const { text, odd, isMixed } = decodeMixed(input)
  const told = isMixed ? odd.slice(0, MOST_TOLD).map((span) => pasted(text, span)) : odd.slice(0, 1).map((span) => ({ rule: readEncoding, span: { ...span, length: 1 }, params: { encoding: 'Windows-1252' } }))
  const left = odd.length - MOST_TOLD
  const more: readonly Trouble[] = isMixed && left > 0 ? [{ rule: readEncoding, message: MORE, params: { count: left } }] : []
  return cleaned(text, [...told, ...more])
}

/** Beyond so many places, the others are counted. */
const MOST_TOLD = 100

function pasted(text: string, span: Span): Trouble {
  const read = text.slice(span.start, span.start + span.length)
  if (read.includes('\uFFFD')) return { rule: readEncoding, span, message: BROKEN, params: { count: 1 } }
  return { rule: readEncoding, span, message: MIXED, params: { count: span.length, read } }
}

/** What a document read as it comes says: it cannot go back and read its bytes otherwise. */
export const BROKEN = {
  fr: 'Des octets ne sont pas de l’UTF-8 ({count}) : ils ont été remplacés par « \uFFFD ».',
  en: 'Some bytes are not UTF-8 ({count}): they were replaced by "\uFFFD".',
}

const MIXED = {
  fr: 'Des octets ne sont pas de l’UTF-8 ({count}) : ils ont été lus comme du Windows-1252, « {read} ».',
  en: 'Some bytes are not UTF-8 ({count}): they were read as Windows-1252, "{read}".',
}

const MORE = {
  fr: 'D’autres octets ne sont pas de l’UTF-8, à {count} autres endroits : ils ont été lus comme du Windows-1252.',
  en: 'Other bytes are not UTF-8, in {count} more places: they were read as Windows-1252.',
}

const DECLARED = {
  fr: 'Le document se dit en {encoding}, mais il est en UTF-8 : il a été lu comme de l’UTF-8.',
  en: 'The document says it is in {encoding}, but it is in UTF-8: it was read as UTF-8.',
}

const textIn = (input: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(input)

function declaredText(input: Uint8Array, encoding: string): string | undefined {
  try {
    return textIn(input, encoding)
  } catch {
    return undefined
  }
}

/** JavaScript strings end at 2^29 - 24 characters. */
const isTooLong = (error: unknown): boolean => error instanceof Error && /string longer|ERR_STRING_TOO_LONG|Invalid string length/.test(`${error.message} ${error.name}`)

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** A file of another kind is full of zero bytes; a text may hold one by accident. */
const hasManyNulls = (head: string): boolean => nullsOf(head).length > head.length / 100

export function notText(start: string, head: string): { readonly troubles: readonly Trouble[] } | undefined {
  const kind = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? (hasManyNulls(head) ? 'NUL' : undefined)
  return kind === undefined ? undefined : { troubles: [{ rule: readBinary, params: { kind } }] }
}
