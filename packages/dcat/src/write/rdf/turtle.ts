import { type Graph, isBlank, isReference, type Literal, type Resource, type Value } from '../../model/graph.ts'
import { type Layout, layoutOf, mayNestBlank, type PartNames } from './layout.ts'
import { Names } from './names.ts'
import { writtenIri } from './terms.ts'

/**
 * Writes Turtle in a stable order: prefixes, then named nodes by their IRI, types first, properties and values sorted. The same
 * graph gives the same bytes, so that two versions can be compared line by line.
 */
export function writeTurtle(graph: Graph, part?: PartNames): string {
  const writer = new TurtleWriter(layoutOf(graph, (resource) => mayNestBlank(resource, part), part))
  return writer.document()
}

class TurtleWriter {
  readonly #layout: Layout
  readonly #names = new Names()

  constructor(layout: Layout) {
    this.#layout = layout
  }

  document(): string {
    const blocks = this.#layout.top.map((resource) => `${this.#node(resource.id)}${this.#properties(resource, 1)} .\n`)
    const prefixes = this.#names.used().map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
    return [prefixes.join(''), ...blocks].filter(Boolean).join('\n')
  }

  #properties({ types, properties }: Resource, depth: number): string {
    const indent = '  '.repeat(depth)
    const lines = types.length > 0 ? [` a ${types.map((type) => this.#node(type)).sort().join(', ')}`] : []
    const named = [...properties].map(([property, values]) => [this.#iri(property), values] as const).sort(([a], [b]) => (a < b ? -1 : 1))
    for (const [name, values] of named) lines.push(`${lines.length > 0 ? `\n${indent}` : ' '}${name} ${this.#values(values, depth)}`)
    return lines.join(' ;')
  }

  #values(values: readonly Value[], depth: number): string {
    const written = values.map((value) => this.#value(value, depth)).sort()
    return written.join(written.some((value) => value.length > 60) ? `,\n${'  '.repeat(depth + 1)}` : ', ')
  }

  #value(value: Value, depth: number): string {
    if (!isReference(value)) return this.#literal(value)
    const inside = this.#layout.inside(value)
    if (!inside) return this.#node(value.id)
    return `[${this.#properties(inside, depth + 1)}\n${'  '.repeat(depth)}]`
  }

  #literal({ value, lang, datatype }: Literal): string {
    const quoted = quote(value)
    if (lang !== undefined) return `${quoted}@${lang}`
    return datatype === undefined ? quoted : `${quoted}^^${this.#iri(datatype)}`
  }

  #node(id: string): string {
    return isBlank(id) ? this.#layout.nameOf(id) : this.#iri(id)
  }

  #iri(iri: string): string {
    return this.#names.short(iri) ?? `<${writtenIri(iri)}>`
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' }
const SPECIAL = /[\\"\n\r\t\b\f]|[^ -\uFFFF]/g
const LONG_SPECIAL = /[\\\r\b\f]|"(?="|$)|[^\t\n -\uFFFF]/g

const escape = (char: string): string => ESCAPES[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** A text of several lines is written between three quotes, so that it can be read. */
export const quote = (text: string): string => (text.includes('\n') ? `"""${text.replace(LONG_SPECIAL, escape)}"""` : quoteLine(text))
export const quoteLine = (text: string): string => `"${text.replace(SPECIAL, escape)}"`
