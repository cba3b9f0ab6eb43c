import { readDepth, readUnsupported } from '../../read/findings/document.ts'
import { readPrefix } from '../../read/findings/syntax.ts'
import { contextPlace, inContext } from '../../read/findings-of.ts'
import { DEEPEST, limitDepth } from '../../read/json/depth.ts'
import { isArray, isObject, type Json, parseJson } from '../../read/json/parse.ts'
import { placesOf } from '../../read/json/places.ts'
import { Sink } from '../../read/jsonld/sink.ts'
import { dataJsonAsJsonLd } from '../../read/platforms/data-json.ts'
import { readPlatform } from '../../read/platforms/read.ts'
import { type JsonKind, type Shape, shapeOf } from '../../read/platforms/shape.ts'
import { unknownJson } from '../../read/read-text.ts'
import type { FormatId, Reading, Trouble } from '../../read/reading.ts'
import { Restart } from '../restart.ts'
import type { JsonPart, Slice } from '../text/slicer.ts'
import { aliasesOf, depthOf, grafted, type Level, named, pathInDocument, rebuilt, skeletonOf } from './json-levels.ts'
import { JsonLdRuns } from './jsonld-runs.ts'
import type { OpenOptions } from './open-options.ts'
import type { SliceReader, SliceReading } from './slice-reader.ts'
import { WholeReader } from './whole-reader.ts'

const NAMES: ReadonlySet<string> = new Set(['@context', '@id', '@type', 'conformsTo'])

/**
 * Reads JSON by parts: JSON-LD, `data.json` and the answers of platforms. Each run of items is read in a document with nothing
 * else, but the objects around it; a document in one part is read whole.
 */
export class JsonSliceReader implements SliceReader {
  readonly #options: OpenOptions
  readonly #whole: WholeReader
  readonly #sink = new Sink()
  readonly #runs: JsonLdRuns
  readonly #levels: Level[] = []
  readonly #told = new Set<string>()
  /** Where what is counted to the end was first met in the document. */
  readonly #firsts = new Map<unknown, Trouble>()
  #aliases: readonly string[] = []
  #kind: JsonKind | undefined
  /** Members that wait until it is known what the document is. */
  #waiting: Json | undefined
  #where: Where = { levels: [], from: 0, skip: 0 }
  /** The first slice, and how long those before the current one are. */
  #start = ''
  #offset = 0
  #hasContexts = false
  #isUnsure = false
  #count = 0

  constructor(options: OpenOptions) {
    this.#options = options
    this.#whole = new WholeReader(options)
    this.#runs = new JsonLdRuns(options, this.#sink)
  }

  get format(): FormatId | null {
    return this.#count === 0 ? this.#whole.format : (this.#kind ?? null)
  }

  /** Whether a list may be cut inside the items of another: only JSON-LD says in parts what it says whole. */
  get mayNest(): boolean {
    return this.#kind === 'jsonld'
  }

  /** A context or an identifier may come after the list that needs it. */
  get isSettled(): boolean {
    return this.#count > 0 && this.#kind !== undefined && !this.#isUnsure
  }

  async read(slice: Slice): Promise<SliceReading> {
    const { part } = slice
    if (!part) return this.#count === 0 ? this.#whole.read(slice) : { graph: new Map(), troubles: leftOver(slice) }
    if (this.#start === '') this.#start = slice.text
    const before = slice.before ?? ''
    const written = part.kind === 'items' ? slice.text.replace(/^\s*,|,\s*$/g, blank) : slice.text
    const { value, troubles } = parseJson(before + written + (slice.after ?? ''))
    const met = troubles.map((trouble) => shifted(trouble, before.length))
    this.#hasContexts = slice.text.includes('"@context"')
    const reading = part.kind === 'items' ? await this.#items(value) : await this.#members(value, part)
    const placed = this.#placed(reading.troubles, slice).map((trouble) => this.#mended(trouble))
    this.#offset += slice.text.length
    const firsts = this.#placed(this.#newlyLost(), slice)
    for (const first of firsts) this.#firsts.set(first.value, first)
    return { ...reading, troubles: [...met, ...placed], firsts }
  }

  end(): readonly Trouble[] {
    if (this.#count === 0) return this.#whole.end()
    if (this.#kind === undefined) return [unknownJson(this.#waiting ?? null)]
    return this.#sink.reading().troubles.map((trouble) => {
      const { path } = this.#firsts.get(trouble.value) ?? {}
      return trouble.path && path ? { ...trouble, path } : trouble
    })
  }

  async #members(parsed: Json, part: JsonPart & { readonly kind: 'members' }): Promise<Reading> {
    if (part.isFirst) return this.#first(parsed, part.keys)
    const level = this.#levels.at(-1)
    if (!level) return NOTHING
    const whole = grafted(level.skeleton, level.keys, parsed)
    this.#findLate(level, parsed)
    level.skeleton = skeletonOf(whole, part.isLast ? level.keys : part.keys, (key) => this.#isName(key))
    const reading = await this.#read(whole, level.at, this.#levels.slice(0, -1))
    if (part.isLast) this.#endLevel()
    else Object.assign(level, { keys: part.keys, count: 0 })
    return reading
  }

  #endLevel(): void {
    this.#levels.pop()
    const around = this.#levels.at(-1)
    if (around) around.count++
  }

  #first(parsed: Json, keys: readonly string[]): Promise<Reading> {
    const number = this.#count++
    const late = this.#options.hints.late?.get(number)
    const value = late && isObject(parsed) ? ({ ...late, ...parsed } as Json) : parsed
    if (isObject(value)) this.#aliases = [...this.#aliases, ...aliasesOf(value['@context'])]
    this.#kind ??= shapeOf(value)?.kind
    const held = this.#named(value, { keys, number })
    if (number === 0) this.#isUnsure = isObject(value) && (value['@context'] === undefined || held !== value)
    const outer = [...this.#levels]
    const at = outer.at(-1)?.count ?? 0
    this.#levels.push({ number, keys, at, count: 0, skeleton: skeletonOf(held, keys, (key) => this.#isName(key)) })
    if (this.#kind !== undefined) return this.#read(held, at, outer)
    this.#waiting = held
    return Promise.resolve(NOTHING)
  }

  async #items(parsed: Json): Promise<Reading> {
    const level = this.#levels.at(-1)
    const items = isArray(parsed) ? parsed : [parsed]
    if (!level || items.length === 0) return NOTHING
    const from = level.count
    level.count += items.length
    if (this.#kind === undefined) return this.#recognise(items, from)
    return this.#readDocument(rebuilt(this.#levels, items), { levels: [...this.#levels], from, skip: depthOf(this.#levels) - 1 })
  }

  /** The first items say what a document is whose other members do not. */
  #recognise(items: readonly Json[], from: number): Promise<Reading> {
    const [level] = this.#levels
    if (!level) return Promise.resolve(NOTHING)
    const whole = rebuilt([{ ...level, skeleton: this.#waiting ?? [] }], items)
    this.#kind = shapeOf(whole)?.kind ?? kindAsked(this.#options.format)
    if (this.#kind === undefined) return Promise.resolve(NOTHING)
    const held = this.#named(whole, level)
    level.skeleton = skeletonOf(held, level.keys, (key) => this.#isName(key))
    return this.#readDocument(held, { levels: [level], from, skip: depthOf([level]) - 1 })
  }

  /** Platforms’ objects are read one by one: what holds them is no node. */
  #named(value: Json, { keys, number }: Pick<Level, 'keys' | 'number'>): Json {
    return this.#kind === 'jsonld' || this.#kind === 'datajson' ? named(value, keys, (key) => this.#isId(key), `part${number.toString()}`) : value
  }

  /** Reads an object, in the objects that are open around it. */
  #read(value: Json, at: number, outer: readonly Level[]): Promise<Reading> {
    return this.#readDocument(outer.length > 0 ? rebuilt(outer, [value]) : value, { levels: outer, from: at, skip: depthOf(outer) })
  }

  async #readDocument(document: Json, where: Where): Promise<Reading> {
    this.#where = where
    const prefixes = await this.#into(document)
    return { ...this.#sink.drain(), prefixes }
  }

  /** @returns the prefixes of its context */
  async #into(document: Json): Promise<ReadonlyMap<string, string>> {
    if (this.#kind === 'jsonld') return this.#runs.read(document, this.#hasContexts)
    const { value, cut } = limitDepth(document)
    if (cut) this.#sink.troubles.push({ rule: readDepth, path: cut, params: { limit: DEEPEST } })
    if (this.#kind === 'datajson') return this.#runs.read(dataJsonAsJsonLd(value), false)
    const shape: Shape | undefined = shapeOf(value)
    if (shape) readPlatform(shape, this.#options.base, this.#sink)
    return NO_PREFIXES
  }

  #isId(key: string): boolean {
    return key === '@id' || this.#aliases.includes(key)
  }

  #isName(key: string): boolean {
    return NAMES.has(key) || this.#aliases.includes(key)
  }

  /** @throws Restart when what the items before needed only comes now */
  #findLate(level: Level, parsed: Json): void {
    if (!isObject(parsed) || this.#kind !== 'jsonld' || this.#options.hints.late?.has(level.number)) return
    const late = Object.entries(parsed).filter(([key]) => key === '@context' || this.#isId(key))
    if (late.length === 0) return
    if (this.#options.hints.isFinal) {
      this.#sink.report(readUnsupported, { params: { kind: late.map(([key]) => key).join(', ') } })
      return
    }
    throw new Restart({ late: new Map([...(this.#options.hints.late ?? []), [level.number, Object.fromEntries(late)]]) })
  }

  #newlyLost(): readonly Trouble[] {
    const lost = [...this.#sink.lost].filter(([name]) => !this.#told.has(name))
    for (const [name] of lost) this.#told.add(name)
    return lost.map(([name, { rule, path }]): Trouble => ({ rule, path, value: name }))
  }

  /** A prefix is declared at the head of the document, wherever it is missed. */
  #mended(trouble: Trouble): Trouble {
    const mend = trouble.rule === readPrefix ? inContext(contextPlace(this.#start), trouble.params) : undefined
    return mend ? { ...trouble, mend: { ...mend, start: mend.start - this.#offset } } : trouble
  }

  /** Gives troubles their place in the slice, found by their path below the part, and their path in the document. */
  #placed(troubles: readonly Trouble[], slice: Slice): readonly Trouble[] {
    const pathed = troubles.filter(({ path, span }) => path && !span)
    if (pathed.length === 0) return troubles
    const { levels, from, skip } = this.#where
    const before = slice.before ?? ''
    const spans = placesOf(before + slice.text + (slice.after ?? ''), pathed.map(({ path = [] }) => path.slice(skip)))
    const place = new Map(pathed.map((trouble, index) => [trouble, spans[index]]))
    return troubles.map((trouble) => {
      const span = place.get(trouble)
      const path = trouble.path && pathInDocument(trouble.path, levels, from)
      return { ...trouble, ...(path && { path }), ...(span && { span: { ...span, start: span.start - before.length } }) }
    })
  }
}

/** The objects around what is read, the number of the first item, and how many steps of a path lead to it. */
interface Where {
  readonly levels: readonly Level[]
  readonly from: number
  readonly skip: number
}

const NOTHING: Reading = { graph: new Map(), troubles: [] }
const NO_PREFIXES: ReadonlyMap<string, string> = new Map()
const KINDS: ReadonlySet<string> = new Set<JsonKind>(['jsonld', 'datajson', 'ckan', 'datagouv', 'ods'])
const kindAsked = (format: FormatId | undefined): JsonKind | undefined => (format !== undefined && KINDS.has(format) ? (format as JsonKind) : undefined)
const blank = (text: string): string => text.replace(',', ' ')

const shifted = (trouble: Trouble, by: number): Trouble =>
  trouble.span ? { ...trouble, span: { ...trouble.span, start: trouble.span.start - by }, ...(trouble.mend && { mend: { ...trouble.mend, start: trouble.mend.start - by } }) } : trouble

/** What follows the document, when it is not white space. */
const leftOver = ({ text }: Slice): readonly Trouble[] => (text.trim() === '' ? [] : parseJson(`[]${text}`).troubles.map((trouble) => shifted(trouble, 2)))
