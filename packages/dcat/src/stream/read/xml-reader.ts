import { readEntity, readPrefix } from '../../read/findings/syntax.ts'
import { readRdfXmlDocument } from '../../read/rdfxml/reader.ts'
import type { Memory } from '../../read/rdfxml/frames.ts'
import type { Trouble } from '../../read/reading.ts'
import type { Slice } from '../text/slicer.ts'
import type { SliceReader, SliceReading } from './slice-reader.ts'

/** Reads RDF/XML slice by slice, each inside the root and the nodes that are open around it. */
export class XmlSliceReader implements SliceReader {
  readonly format = 'rdfxml'
  readonly #base: string
  readonly #file: string
  readonly #memory: Memory = { ids: new Set(), blanks: 0 }
  readonly #told = new Set<string>()
  /** The first slice: what every other one begins with is in it. */
  #first = ''

  constructor(base: string, file: string) {
    this.#base = base
    this.#file = file
  }

  read({ text, before = '', after = '' }: Slice): SliceReading {
    if (this.#first === '') this.#first = text
    const { graph, troubles } = readRdfXmlDocument({ text: before + text + after, base: this.#base, file: this.#file }, undefined, this.#memory)
    const fresh = troubles.filter((trouble) => this.#isNew(trouble))
    const inside = fresh.filter(({ span }) => !span || span.start >= before.length)
    // What is said of the root or of its namespaces is said once, wherever it is met first.
    const atHead = before === '' ? [] : fresh.filter(({ span }) => span && span.start < before.length && this.#first.startsWith(before.slice(0, span.start + span.length)))
    return { graph, troubles: inside.map((trouble) => moved(trouble, before.length)), atHead: { text: this.#first, troubles: atHead } }
  }

  end(): readonly Trouble[] {
    return []
  }

  /** A prefix or an entity is spoken of once in a document, and so is each place of what every slice repeats. */
  #isNew({ rule, params, span, severity }: Trouble): boolean {
    const isOnce = rule === readPrefix || (rule === readEntity && severity === 'error')
    const key = isOnce ? `${rule.id} ${JSON.stringify(params)}` : span && this.#isRepeated(span.start) ? `${rule.id} ${String(span.start)}` : undefined
    if (key === undefined) return true
    const { size } = this.#told
    return this.#told.add(key).size > size
  }

  #isRepeated(start: number): boolean {
    return start < this.#headLength
  }

  get #headLength(): number {
    return /<(?:[\w.-]+:)?RDF(?:[^<>"']|"[^"]*"|'[^']*')*>/.exec(this.#first)?.[0].length ?? 0
  }
}

const moved = (trouble: Trouble, by: number): Trouble => ({
  ...trouble,
  ...(trouble.span && { span: { ...trouble.span, start: trouble.span.start - by } }),
  ...(trouble.mend && { mend: { ...trouble.mend, start: trouble.mend.start - by } }),
})
