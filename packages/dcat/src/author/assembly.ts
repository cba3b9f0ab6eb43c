import { classes, type ClassName } from '../data/classes.ts'
import { expand, rdfType } from '../data/namespaces.ts'
import { type Field, fieldsOf } from '../model/fields.ts'
import { GraphBuilder } from '../model/graph-builder.ts'
import type { Graph, Value } from '../model/graph.ts'
import { codeNamespaces } from './codes.ts'
import type { Draft } from './draft.ts'
import { Names } from './names.ts'
import { literalsOf, textsOf } from './values.ts'

interface Options {
  readonly base: string
  readonly language?: string
}
type Said = Readonly<Record<string, unknown>>

/** Lists of a catalogue, and the property that names what is in them. */
const LISTS = { datasets: 'dcat:dataset', services: 'dcat:service', records: 'dcat:record', series: undefined } as const
const LIST_NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[]
const ADDRESS = /^(https?|urn|mailto|tel|doi|geo):/

const isRecord = (value: unknown): value is Said => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])

/** Puts together what an author said, as a graph: each node once, whatever it is used for. */
export class Assembly {
  readonly #builder = new GraphBuilder()
  readonly #names: Names
  readonly #profile: string
  readonly #language: string
  readonly #draftOf: (value: object) => Draft | undefined
  readonly #ids = new Map<object, string>()

  constructor(profile: string, { base, language = 'fr' }: Options, draftOf: (value: object) => Draft | undefined) {
    this.#profile = profile
    this.#language = language
    this.#names = new Names(base)
    this.#draftOf = draftOf
  }

  graph(said: object): Graph {
    const catalogue = said as Said
    const id = typeof catalogue['id'] === 'string' ? catalogue['id'] : this.#names.base
    this.#say(id, 'Catalog', catalogue)
    for (const list of LIST_NAMES) {
      for (const made of listOf(catalogue[list])) {
        const listed = this.#made(made as object, id)
        const property = LISTS[list]
        if (property !== undefined) this.#builder.add(id, expand(property), { id: listed })
      }
    }
    return this.#builder.graph()
  }

  #say(id: string, of: ClassName, said: Said): void {
    if (of !== 'Thing') this.#builder.add(id, rdfType, { id: expand(classes[of].iri) })
    for (const field of fieldsOf(of).values()) for (const value of this.#valuesOf(id, of, field, said[field.key])) this.#builder.add(id, field.iri, value)
  }

  #valuesOf(id: string, of: ClassName, field: Field, given: unknown): readonly Value[] {
    if (given === undefined) return []
    if (field.kind === 'text') return textsOf(given, this.#language)
    if (field.kind === 'literal') return literalsOf(given, field, this.#profile)
    return listOf(given).map((value) => ({ id: typeof value === 'string' ? this.#address(value, of, field) : this.#node(value as object, field.range, id) }))
  }

  /** An address as it is, a code under the table of its property, an email as an address. */
  #address(text: string, of: ClassName, { key }: Field): string {
    if (ADDRESS.test(text)) return text
    const codes: Readonly<Record<string, string>> = codeNamespaces
    const namespace = codes[`${this.#profile} ${of}.${key}`] ?? codes[`${of}.${key}`] ?? codes[key]
    if (namespace !== undefined) return namespace + text
    return key === 'hasEmail' || key === 'mbox' ? `mailto:${text}` : text
  }

  #node(value: object, range: ClassName, above: string): string {
    return this.#draftOf(value) ? this.#made(value, above) : this.#described(value, range, value as Said, above)
  }

  #made(value: object, above: string): string {
    const draft = this.#draftOf(value)
    return draft ? this.#described(value, draft.of, draft.said as Said, above) : this.#described(value, 'Thing', isRecord(value) ? value : {}, above)
  }

  #described(key: object, of: ClassName, said: Said, above: string): string {
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = typeof said['id'] === 'string' ? said['id'] : this.#names.of(of, said, above, this.#language)
    this.#ids.set(key, id)
    this.#say(id, of, said)
    return id
  }
}
