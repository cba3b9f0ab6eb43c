import { inflateSync } from 'node:zlib'
import type { DocumentFact } from '../model/document-fact.ts'

type PdfFacts = Pick<DocumentFact, 'tagged' | 'language' | 'title' | 'created'>

/** Compressed object streams are opened up to this many bytes. */
const MOST_OPENED = 20_000_000

/**
 * Whether a PDF is tagged, its language, title and date. It reads the catalogue and the information
 * dictionary wherever they are, compressed object streams included; it does not judge the tags.
 *
 * @returns null when the bytes are no PDF, or are encrypted
 */
export function pdfFacts(bytes: Uint8Array): PdfFacts | null {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (!raw.startsWith('%PDF-') || /\/Encrypt\s+\d+\s+\d+\s+R/.test(raw)) return null
  const text = raw + objectStreams(raw, bytes)
  const language = stringAfter(text, 'Lang')
  const title = stringAfter(text, 'Title')
  return { tagged: /\/StructTreeRoot\s+\d+/.test(text) && !/\/Marked\s+false/.test(text), language: language || null, title: title || null, created: dateOf(stringAfter(text, 'CreationDate')) }
}

function objectStreams(raw: string, bytes: Uint8Array): string {
  let opened = ''
  for (const match of raw.matchAll(/\/Type\s*\/ObjStm[\s\S]{0,300}?stream\r?\n/g)) {
    const from = match.index + match[0].length
    const to = raw.indexOf('endstream', from)
    if (to < 0 || opened.length > MOST_OPENED) break
    try {
      opened += inflateSync(bytes.subarray(from, to), { maxOutputLength: MOST_OPENED }).toString('latin1')
    } catch {
      continue
    }
  }
  return opened
}

/** `/Name (text)` or `/Name <hex>`; UTF-16 texts are decoded. */
function stringAfter(text: string, name: string): string | null {
  const match = new RegExp(`/${name}\\s*(?:\\(((?:[^\\\\()]|\\\\[\\s\\S])*)\\)|<([0-9A-Fa-f\\s]*)>)`).exec(text)
  if (!match) return null
  const value = match[1] === undefined ? Buffer.from((match[2] ?? '').replace(/\s/g, ''), 'hex').toString('latin1') : match[1].replace(/\\([\s\S])/g, '$1')
  return value.startsWith('\u00fe\u00ff') ? Buffer.from(value.slice(2, value.length - (value.length % 2)), 'latin1').swap16().toString('utf16le') : value
}

function dateOf(text: string | null): string | null {
  const [, year, month, day] = /(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(text ?? '') ?? []
  return year === undefined ? null : `${year}-${month ?? '01'}-${day ?? '01'}`
}
