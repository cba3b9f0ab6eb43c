import { BROKEN, declaredEncoding } from '../../read/decode.ts'
import { readEncoding } from '../../read/findings/document.ts'
import type { Trouble } from '../../read/reading.ts'
import { encodingOf, other } from './encoding.ts'

/** Decodes a document chunk by chunk; characters cut in two by chunks are whole again. */
export class Decoding {
  readonly troubles: readonly Trouble[]
  readonly isText: boolean
  readonly #decoder: TextDecoder
  readonly #fallback: string
  readonly #isGuess: boolean
  #isStarted = false
  #bytes = 0
  #units = 0
  #damaged = 0
  #genuine = 0

  /** @param forced the encoding, when reading with another one failed before */
  constructor(head: Uint8Array, forced?: string) {
    const { name, troubles } = encodingOf(head)
    this.isText = name !== undefined
    this.troubles = forced === undefined ? troubles : forced === 'windows-1252' ? [other('Windows-1252')] : []
    this.#isGuess = forced === undefined && name === 'utf-8'
    this.#decoder = new TextDecoder(forced ?? name ?? 'utf-8')
    const declared = declaredEncoding(String.fromCharCode(...head.subarray(0, 4096)))
    this.#fallback = declared ?? 'windows-1252'
  }

  push(chunk: Uint8Array | string): string {
    if (typeof chunk === 'string') return this.#started(chunk)
    const text = this.#decoder.decode(chunk, { stream: true })
    if (this.#isGuess) this.#count(chunk, text)
    return this.#started(text)
  }

  end(): string {
    const text = this.#decoder.decode()
    if (this.#isGuess) this.#count(new Uint8Array(), text)
    return this.#started(text)
  }

  /** How the document should have been read instead, when most of what is not ASCII is damaged. */
  get better(): string | undefined {
    const isMostlyRight = this.#bytes - this.#units > this.#damaged * 10
    return this.#isDamaged && !isMostlyRight ? this.#fallback : undefined
  }

  /** What is said of a few bytes that are damaged; its place is that of the first U+FFFD. */
  get damage(): Trouble | undefined {
    return this.#isDamaged ? { rule: readEncoding, message: BROKEN, params: { count: this.#damaged } } : undefined
  }

  get #isDamaged(): boolean {
    return this.#damaged > this.#genuine
  }

  /** A text given as one may keep its byte order mark. */
  #started(text: string): string {
    if (this.#isStarted || text === '') return text
    this.#isStarted = true
    return text.replace(/^\uFEFF/, '')
  }

  #count(bytes: Uint8Array, text: string): void {
    this.#bytes += bytes.byteLength
    this.#units += text.length
    if (!text.includes('\uFFFD')) return
    this.#damaged += text.split('\uFFFD').length - 1
    for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) this.#genuine++
  }
}
