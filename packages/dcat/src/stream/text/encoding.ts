import { declaredEncoding, notText } from '../../read/decode.ts'
import { readEncoding } from '../../read/findings/document.ts'
import type { Trouble } from '../../read/reading.ts'
import { encodingIn, isXml } from '../../read/utf-16.ts'

/** How the bytes of a document are read, or why they are not. */
export interface Encoding {
  /** Absent when the document is not a text. */
  readonly name?: string
  readonly troubles: readonly Trouble[]
}

/** Says how a document is encoded by its first bytes, as the reader of whole documents does. */
export function encodingOf(head: Uint8Array): Encoding {
  const start = String.fromCharCode(...head.subarray(0, 4096))
  const wide = encodingIn(start)
  if (wide) return { name: wide.name, troubles: wide.isMarked && isXml(start) ? [] : [other(wide.name.toUpperCase())] }
  const binary = notText(start.slice(0, 16), start)
  if (binary) return { troubles: binary.troubles }
  const declared = isUtf8(head) ? undefined : declaredEncoding(start)
  return { name: declared !== undefined && isKnown(declared) ? declared : 'utf-8', troubles: [] }
}

export const other = (encoding: string): Trouble => ({ rule: readEncoding, params: { encoding } })

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== ''
  } catch {
    return false
  }
}
