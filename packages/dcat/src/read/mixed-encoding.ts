import type { Span } from './reading.ts'

/** A text of bytes that are not all UTF-8: those that are not are read as Windows-1252, what old French tools write. */
export interface MixedText {
  readonly text: string
  /** Where the bytes that are not UTF-8 stand in the text: one span for those in a row. */
  readonly odd: readonly Span[]
  /** Whether some accents are UTF-8. */
  readonly isMixed: boolean
}

export function decodeMixed(bytes: Uint8Array): MixedText {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
  const windows = new TextDecoder('windows-1252')
  const parts: string[] = []
  const odd: Span[] = []
  let length = 0
  let isMixed = false
  let from = 0
  const take = (part: string): void => {
    parts.push(part)
    length += part.length
  }
  for (let at = 0; at < bytes.length; ) {
    const size = sequenceSize(bytes, at)
    if (size > 1) isMixed = true
    at += Math.max(size, 1)
    if (size > 0) continue
    take(utf8.decode(bytes.subarray(from, at - 1)))
    const last = odd.at(-1)
    if (last && last.start + last.length === length) odd[odd.length - 1] = { start: last.start, length: last.length + 1 }
    else odd.push({ start: length, length: 1 })
    take(isCut(bytes, at - 1) ? '\uFFFD' : windows.decode(bytes.subarray(at - 1, at)))
    from = at
  }
  take(utf8.decode(bytes.subarray(from)))
  return { text: parts.join(''), odd, isMixed }
}

const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0
const isNext = (byte: number): boolean => (byte & 0xc0) === 0x80

/** How many bytes the character that starts here takes in UTF-8; 0 when none does (RFC 3629, section 4). */
function sequenceSize(bytes: Uint8Array, at: number): number {
  const byte = byteAt(bytes, at)
  if (byte < 0x80) return 1
  const size = byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0
  for (let next = 1; next < size; next++) if (!isNext(byteAt(bytes, at + next))) return 0
  const second = byteAt(bytes, at + 1)
  const isOverlong = (byte === 0xe0 && second < 0xa0) || (byte === 0xf0 && second < 0x90)
  const isOutside = (byte === 0xed && second > 0x9f) || (byte === 0xf4 && second > 0x8f)
  return isOverlong || isOutside ? 0 : size
}

/** Whether the bytes from here to the end are the beginning of a character: the file was cut there. */
function isCut(bytes: Uint8Array, at: number): boolean {
  const rest = bytes.length - at
  return rest < 4 && byteAt(bytes, at) >= 0xc2 && bytes.subarray(at + 1).every(isNext)
}
