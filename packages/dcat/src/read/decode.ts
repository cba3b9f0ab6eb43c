import { readBinary, readEncoding, readUnsupported } from './findings/document.ts'
import { readControlCharacter } from './findings/syntax.ts'
import { decodeMixed } from './mixed-encoding.ts'
import type { Trouble } from './reading.ts'

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
  if (typeof input === 'string') return notText(input.slice(0, 16), input.slice(0, 4096)) ?? withoutNulls(input.replace(/^\uFEFF/, ''))
  const head = latin1(input.subarray(0, 4096))
  const marked = byteOrderMark(head)
  if (marked) return { text: textIn(input, marked), troubles: head.includes('<') ? [] : [{ rule: readEncoding, span: { start: 0, length: 0 }, params: { encoding: marked.toUpperCase() } }] }
  return notText(head.slice(0, 16), head) ?? decodeText(input, head)
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

function decodeText(input: Uint8Array, head: string): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(input)
    return input.includes(0) ? withoutNulls(text) : { text, troubles: [] }
  } catch (error) {
    if (isTooLong(error)) return { troubles: [{ rule: readUnsupported, params: { kind: '> 512 MB' } }] }
    const declared = declaredEncoding(head)
    const text = declared === undefined ? undefined : declaredText(input, declared)
    if (text !== undefined) return { text, troubles: [] }
    return mixedText(input)
  }
}

/** What an XML declaration says, when it is not UTF-8. */
export function declaredEncoding(head: string): string | undefined {
  const declared = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]
  return declared === undefined || /^utf-?8$/i.test(declared) ? undefined : declared
}

/** What is not UTF-8 is Windows-1252, byte by byte: in the whole file, or where something was pasted from elsewhere. */
function mixedText(input: Uint8Array): Decoded {
  const { text, odd, first, isMixed } = decodeMixed(input)
  const trouble = { rule: readEncoding, span: { start: first, length: 1 } }
  const { troubles, text: clean = text } = withoutNulls(text)
  return { text: clean, troubles: [isMixed ? { ...trouble, message: MIXED, params: { count: odd } } : { ...trouble, params: { encoding: 'Windows-1252' } }, ...troubles] }
}

/** What a document read as it comes says: it cannot go back and read its bytes otherwise. */
export const BROKEN = {
  fr: 'Des octets ne sont pas de l’UTF-8 ({count}) : ils ont été remplacés par « \uFFFD ».',
  en: 'Some bytes are not UTF-8 ({count}): they were replaced by "\uFFFD".',
}

const MIXED = {
  fr: 'Des octets ne sont pas de l’UTF-8 ({count}) : ils ont été lus comme du Windows-1252.',
  en: 'Some bytes are not UTF-8 ({count}): they were read as Windows-1252.',
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

export function byteOrderMark(head: string): string | undefined {
  if (head.startsWith('\u00FF\u00FE')) return 'utf-16le'
  return head.startsWith('\u00FE\u00FF') ? 'utf-16be' : undefined
}

/** A file of another kind is full of zero bytes; a text may hold one by accident. */
const hasManyNulls = (head: string): boolean => nullsOf(head).length > head.length / 100

export function notText(start: string, head: string): { readonly troubles: readonly Trouble[] } | undefined {
  const kind = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? (hasManyNulls(head) ? 'NUL' : undefined)
  return kind === undefined ? undefined : { troubles: [{ rule: readBinary, params: { kind } }] }
}
