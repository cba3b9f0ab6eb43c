import type { Reading, Trouble } from '../../read/reading.ts'
import { type Previous, readStatements } from '../../read/turtle/lenient.ts'
import { lineOf, strictTrouble } from '../../read/turtle/read.ts'
import { Reader } from '../../read/turtle/reader.ts'
import { readStrict, strictTroubles, type StrictReading, type TurtleFormat } from '../../read/turtle/strict.ts'
import { knownNamespaceOf } from '../../read/namespaces.ts'
import { resolveIri } from '../../read/iri.ts'
import { PairsBuilder } from '../../model/pairs-builder.ts'
import { HashTable } from '../../model/hash-table.ts'
import type { Slice } from '../text/slicer.ts'
import type { SliceReader } from './slice-reader.ts'

const BASE = /(?:^|[\r\n])[ \t]*@?base[ \t]+<([^<>\s]*)>/gi
const HAS_GRAPH = /[>:\w]\s*\{/

/** Each slice is read exactly when it is well formed, else as far as it can be understood. */
export class TurtleSliceReader implements SliceReader {
  format: TurtleFormat
  readonly #file: string
  readonly #graphs = new HashTable()
  #prefixes: ReadonlyMap<string, string> = new Map()
  #base: string
  #left = 0
  #blanks = 0
  #previous: Previous | undefined
  #isLenient = false

  constructor(format: TurtleFormat, base: string, file: string) {
    this.format = format
    this.#base = base
    this.#file = file
  }

  read(slice: Slice): Reading {
    const strict = this.#strict(slice, this.format)
    if (!strict.error) return this.#taken(strict, slice)
    // Turtle with graphs is TriG.
    const trig = this.format === 'turtle' && !this.#isLenient && HAS_GRAPH.test(slice.text) ? this.#strict(slice, 'trig') : undefined
    if (trig && !trig.error) {
      this.format = 'trig'
      return this.#taken(trig, slice)
    }
    return this.#lenient(slice, strict.error)
  }

  end(): readonly Trouble[] {
    const troubles = strictTroubles(this.#graphs.size, this.#left)
    return this.#isLenient ? troubles.map((trouble) => ({ ...trouble, span: { start: 0, length: 0 } })) : troubles
  }

  #header({ before = '' }: Slice): string {
    const isLines = this.format === 'ntriples' || this.format === 'nquads'
    return isLines ? '' : [...this.#prefixes].map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`).join('') + before
  }

  #strict(slice: Slice, format: TurtleFormat): StrictReading {
    return readStrict(this.#header(slice) + slice.text + (slice.after ?? ''), format, this.#base, this.#blanks, new PairsBuilder())
  }

  #taken({ graph, prefixes, graphs, left, blanks }: StrictReading, { text }: Slice): Reading {
    this.#note(prefixes ?? new Map(), graphs)
    this.#left += left
    this.#blanks = blanks
    for (const [, iri = ''] of text.matchAll(BASE)) this.#base = resolveIri(iri, this.#base)
    this.#previous = undefined
    return { graph, troubles: [], prefixes: this.#prefixes }
  }

  #lenient(slice: Slice, error: Error): Reading {
    const reader = new Reader({ text: slice.text, base: this.#base, file: this.#file }, this.format)
    for (const [prefix, iri] of this.#prefixes) reader.prefixes.set(prefix, knownNamespaceOf(prefix, iri) ?? iri)
    reader.blanks = this.#blanks
    this.#previous = readStatements(reader, this.#previous)
    this.#isLenient = true
    this.#blanks = reader.blanks
    this.#base = reader.base
    const { graph, troubles } = reader.reading()
    this.#note(reader.prefixes, reader.graphs)
    const headerLines = this.#header(slice).split('\n').length - 1
    return { graph, prefixes: this.#prefixes, troubles: troubles.length > 0 ? troubles : [strictTrouble(slice.text, Math.max(1, lineOf(error) - headerLines))] }
  }

  #note(prefixes: ReadonlyMap<string, string>, graphs: ReadonlySet<string>): void {
    this.#prefixes = new Map([...this.#prefixes, ...prefixes])
    for (const graph of graphs) this.#graphs.set(graph, 1)
  }
}
