import type { Finding, Location } from '@communaux/report'
import type { Graph } from '../model/graph.ts'
import { withoutNulls } from '../read/decode.ts'
import { findingsOf } from '../read/findings-of.ts'
import type { FormatId, Trouble } from '../read/reading.ts'
import type { StreamOptions } from './options.ts'
import { NamespaceRepairs } from './read/namespaces.ts'
import { type Opened, openReader } from './read/open-reader.ts'
import { Restart, type RestartHints } from './restart.ts'
import type { Source } from './source.ts'
import { Decoding } from './text/decoding.ts'
import { Places } from './text/places.ts'
import { type Slice, SIZES } from './text/slicer.ts'

/** A run of the document: what it says of some nodes, in whole or in part, in order; and what was met in reading it. */
export interface Piece {
  readonly graph: Graph
  readonly findings: readonly Finding[]
  /** Bytes read so far. */
  readonly bytes: number
  /** Whether the rest of the document can no longer change how this was read, but for its encoding. */
  readonly isSettled: boolean
}

export interface Ending {
  readonly format: FormatId | null
  readonly findings: readonly Finding[]
}

/** How much of a document is looked at before it is known what it is. */
const HEAD = 1 << 17

/**
 * Reads a document piece by piece. No piece holds more than a few statements beyond the size of a slice.
 *
 * @throws Restart when something at the end of the document should have been known at its start
 */
export async function* piecesOf(source: Source, options: StreamOptions, hints: RestartHints): AsyncGenerator<Piece, Ending> {
  const chunks = source.chunks()
  const head = await headOf(chunks)
  const file = options.file ?? 'catalogue'
  const run = new Run(file, options, new Decoding(head.bytes, hints.encoding))
  if (!run.decoding.isText) return { format: null, findings: findingsOf(run.decoding.troubles, '', file) }
  for await (const slice of slicesOf(run, joined(head.chunks, chunks), hints)) {
    options.signal?.throwIfAborted()
    yield await run.read(slice)
  }
  return run.ending(hints)
}

async function* slicesOf(run: Run, chunks: AsyncIterable<Uint8Array | string>, hints: RestartHints): AsyncGenerator<Slice> {
  for await (const chunk of chunks) yield* run.push(chunk, hints)
  yield* run.end(hints)
}

class Run {
  readonly decoding: Decoding
  readonly #file: string
  readonly #options: StreamOptions
  readonly #places: Places
  readonly #namespaces: NamespaceRepairs
  readonly #base: string
  #opened: Opened | undefined
  /** The beginning, until it is long enough to be recognised. */
  #head = ''
  #bytes = 0
  #damage: readonly Finding[] = []
  #isDamagePlaced = false
  /** Where what is counted to the end was first met. */
  readonly #firsts = new Map<string, Location>()

  constructor(file: string, options: StreamOptions, decoding: Decoding) {
    this.#file = file
    this.#options = options
    this.decoding = decoding
    this.#places = new Places(file)
    this.#base = options.base ?? `file:///${encodeURIComponent(file)}`
    this.#namespaces = new NamespaceRepairs(this.#base)
  }

  push(chunk: Uint8Array | string, hints: RestartHints): Iterable<Slice> {
    this.#bytes += typeof chunk === 'string' ? chunk.length : chunk.byteLength
    const text = this.decoding.push(chunk)
    if (this.#opened) return this.#opened.slicer.push(text)
    this.#head += text
    return this.#head.length < HEAD ? [] : this.#open(hints)
  }

  *end(hints: RestartHints): Generator<Slice> {
    const text = this.decoding.end()
    this.#head += this.#opened ? '' : text
    yield* this.#opened ? this.#slicer.push(text) : this.#open(hints)
    yield* this.#slicer.end()
  }

  get #slicer(): Opened['slicer'] {
    if (!this.#opened) throw new Error('the document is not open')
    return this.#opened.slicer
  }

  #open(hints: RestartHints): Iterable<Slice> {
    const { sizes = SIZES, format, contexts = {} } = this.#options
    this.#opened = openReader(this.#head, { base: this.#base, file: this.#file, format, sizes, contexts, hints })
    const slices = this.#opened.slicer.push(this.#head)
    this.#head = ''
    return slices
  }

  async read(slice: Slice): Promise<Piece> {
    const { text = '', troubles: nulls } = withoutNulls(slice.text)
    const reading = await this.#opened?.reader.read(text === slice.text ? slice : { ...slice, text })
    const mended = reading && this.#namespaces.mend(reading)
    const troubles = [...nulls, ...(reading?.troubles ?? []), ...(mended?.troubles ?? [])]
    const { atHead } = reading ?? {}
    const findings = [...(atHead ? findingsOf(atHead.troubles, atHead.text, this.#file) : []), ...this.#places.findings(troubles, text)]
    for (const { rule, value, location } of this.#places.findings(reading?.firsts ?? [], text)) if (location) this.#firsts.set(keyOf(rule, value), location)
    this.#placeDamage(text)
    this.#places.advance(text)
    return { graph: mended?.graph ?? new Map(), findings, bytes: this.#bytes, isSettled: this.#opened?.reader.isSettled ?? true }
  }

  /** The first character that could not be decoded: how many there are is known at the end. */
  #placeDamage(text: string): void {
    const start = text.indexOf('\uFFFD')
    const { damage } = this.decoding
    if (this.#isDamagePlaced || start < 0 || !damage) return
    this.#isDamagePlaced = true
    this.#damage = this.#places.findings([{ ...damage, span: { start, length: 1 } }], text)
  }

  /** @throws Restart when the document is in another encoding */
  ending({ isFinal }: RestartHints): Ending {
    const { better, damage, troubles } = this.decoding
    if (better !== undefined && !isFinal) throw new Restart({ encoding: better })
    const last: readonly Trouble[] = this.#opened?.reader.end() ?? []
    const [counted] = damage ? findingsOf([damage], '', this.#file) : []
    const place = this.#damage[0]?.location
    const damaged = counted ? [place ? { ...counted, location: place } : counted] : []
    return { format: this.#opened?.reader.format ?? null, findings: [...findingsOf(troubles, '', this.#file), ...damaged, ...findingsOf(last.map((trouble) => this.#withPlace(trouble)), '', this.#file).map((one) => this.#placedFirst(one))] }
  }

  /** A place to be replaced, so that the finding has one where a finding has it. */
  #withPlace(trouble: Trouble): Trouble {
    return this.#firsts.has(keyOf(trouble.rule.id, trouble.value)) ? { ...trouble, span: { start: 0, length: 0 } } : trouble
  }

  #placedFirst(one: Finding): Finding {
    const location = this.#firsts.get(keyOf(one.rule, one.value))
    return location ? { ...one, location } : one
  }
}

async function headOf(chunks: AsyncGenerator<Uint8Array | string>): Promise<{ bytes: Uint8Array; chunks: readonly (Uint8Array | string)[] }> {
  const read: (Uint8Array | string)[] = []
  let length = 0
  while (length < HEAD) {
    const next = await chunks.next()
    if (next.done) break
    read.push(next.value)
    length += next.value.length
  }
  const bytes = new Uint8Array(await new Blob(read.map((chunk) => (typeof chunk === 'string' ? chunk : new Uint8Array(chunk)))).arrayBuffer())
  return { bytes, chunks: read }
}

async function* joined(first: readonly (Uint8Array | string)[], rest: AsyncGenerator<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
  yield* first
  yield* rest
}

const keyOf = (rule: string, value: unknown): string => `${rule} ${String(value)}`
