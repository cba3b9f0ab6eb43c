import { namespaces } from '../../data/namespaces.ts'
import { type Graph, isBlank, isReference, type Literal, type Resource, type Value } from '../../model/graph.ts'
import { type Layout, layoutOf, mayNestBlank, type PartNames } from './layout.ts'
import { prefixed, usualPrefixes } from './names.ts'
import { writtenIri } from './terms.ts'

export interface RdfXml {
  readonly text: string
  /** Properties that XML has no name for: their triples are not in the text. */
  readonly lost: readonly string[]
}

/** Writes RDF/XML: one element a node, typed by its name, blank nodes in their place, properties sorted. */
export function writeRdfXml(graph: Graph): RdfXml {
  return new RdfXmlWriter(layoutOf(graph, ({ id }) => isBlank(id))).document()
}

/** What a document begins with when its nodes come by parts: it declares every usual prefix. */
export const rdfXmlHead = (): string => root(usualPrefixes())
export const RDF_XML_END: string = '</rdf:RDF>\n'

/** The nodes of a part of a document. Namespaces that the head does not declare are declared where they are used. */
export function writeRdfXmlPart(graph: Graph, part: PartNames): RdfXml {
  return new RdfXmlWriter(layoutOf(graph, (resource) => mayNestBlank(resource, part), part), usualPrefixes()).part()
}

const root = (prefixes: Iterable<readonly [string, string]>): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${declared(prefixes, '\n  ')}>\n`

const declared = (prefixes: Iterable<readonly [string, string]>, before: string): string =>
  [...prefixes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([prefix, iri]) => `${before}xmlns:${prefix}="${attribute(iri)}"`).join('')

/** The longest end of an IRI that is an XML name. */
const NAME_END = /[\p{L}_][\p{L}\p{N}\p{M}_.\u00B7-]*$/u

/** The namespace that XML keeps for itself: no prefix of a document may stand for it. */
const OF_XML = 'http://www.w3.org/2000/xmlns/'
/** Names of RDF that its grammar keeps for itself. */
const RESERVED = new Set(['Description', 'RDF', 'ID', 'about', 'bagID', 'parseType', 'resource', 'nodeID', 'datatype', 'li', 'aboutEach', 'aboutEachPrefix'])

class RdfXmlWriter {
  readonly #layout: Layout
  readonly #prefixes = new Map<string, string>()
  readonly #lost = new Set<string>()

  constructor(layout: Layout, prefixes: Iterable<readonly [string, string]> = []) {
    this.#layout = layout
    for (const [prefix, iri] of prefixes) this.#prefixes.set(prefix, iri)
    this.#prefixes.set('rdf', namespaces['rdf'] ?? '')
  }

  part(): RdfXml {
    const known = new Set(this.#prefixes.keys())
    const nodes = this.#layout.top.map((resource) => this.#node(resource, 1))
    const added = declared([...this.#prefixes].filter(([prefix]) => !known.has(prefix)), ' ')
    return { text: nodes.map((node) => node.replace(/^(\s*<[^\s/>]+)/, (start) => start + added)).join(''), lost: [...this.#lost] }
  }

  document(): RdfXml {
    const nodes = this.#layout.top.map((resource) => this.#node(resource, 1)).join('')
    return { text: `${root(this.#prefixes)}${nodes}${RDF_XML_END}`, lost: [...this.#lost] }
  }

  #node({ id, types, properties }: Resource, depth: number, isInside = false): string {
    const indent = '  '.repeat(depth)
    const [first, ...others] = types.map((type) => ({ type, name: isBlank(type) ? undefined : this.#name(type) })).sort(byType)
    const name = first?.name ?? 'rdf:Description'
    const rest = first && first.name === undefined ? [first, ...others] : others
    const about = isInside && isBlank(id) ? '' : this.#id('about', id)
    const lines = [
      ...rest.map(({ type }) => `${indent}  <rdf:type${this.#id('resource', type)}/>\n`),
      ...[...properties].flatMap(([property, values]) => this.#property(property, values, depth + 1)).sort(),
    ]
    return lines.length > 0 ? `${indent}<${name}${about}>\n${lines.join('')}${indent}</${name}>\n` : `${indent}<${name}${about}/>\n`
  }

  #property(property: string, values: readonly Value[], depth: number): readonly string[] {
    const name = this.#name(property)
    if (name !== undefined) return values.map((value) => this.#value(name, value, depth))
    this.#lost.add(property)
    return []
  }

  #value(name: string, value: Value, depth: number): string {
    const indent = '  '.repeat(depth)
    if (!isReference(value)) return `${indent}<${name}${this.#tags(value)}>${text(value.value)}</${name}>\n`
    const inside = this.#layout.inside(value)
    if (!inside) return `${indent}<${name}${this.#id('resource', value.id)}/>\n`
    return `${indent}<${name}>\n${this.#node(inside, depth + 1, true)}${indent}</${name}>\n`
  }

  #tags({ lang, datatype }: Literal): string {
    if (lang !== undefined) return ` xml:lang="${attribute(lang)}"`
    return datatype === undefined ? '' : ` rdf:datatype="${attribute(writtenIri(datatype))}"`
  }

  #id(name: 'about' | 'resource', id: string): string {
    if (isBlank(id)) return ` rdf:nodeID="${this.#layout.nameOf(id).slice(2)}"`
    return ` rdf:${name}="${attribute(writtenIri(id))}"`
  }

  /** The qualified name of an IRI; undefined when its end is not an XML name. */
  #name(iri: string): string | undefined {
    const known = prefixed(iri)
    if (known?.prefix === 'rdf' && RESERVED.has(known.local)) return undefined
    if (known) {
      this.#prefixes.set(known.prefix, namespaces[known.prefix] ?? '')
      return `${known.prefix}:${known.local}`
    }
    const local = NAME_END.exec(iri)?.[0]
    if (local === undefined || local.length === iri.length) return undefined
    const namespace = iri.slice(0, -local.length)
    return namespace === OF_XML ? undefined : `${this.#prefixFor(namespace)}:${local}`
  }

  #prefixFor(namespace: string): string {
    for (const [prefix, iri] of this.#prefixes) if (iri === namespace) return prefix
    const prefix = Object.entries(namespaces).find(([, iri]) => iri === namespace)?.[0] ?? `ns${this.#prefixes.size.toString()}`
    this.#prefixes.set(prefix, namespace)
    return prefix
  }
}

interface TypeName {
  readonly type: string
  readonly name: string | undefined
}
const byType = (a: TypeName, b: TypeName): number => (a.name === undefined ? 1 : b.name === undefined ? -1 : a.name < b.name ? -1 : 1)

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }
/** Characters that XML has no way to write. */
const NOT_XML = /[^\t\n\r -\uD7FF\uD800-\uFFFD]/g

const text = (value: string): string => value.replace(NOT_XML, '\uFFFD').replace(/[&<>\r]/g, (char) => ESCAPES[char] ?? char)
const attribute = (value: string): string => value.replace(NOT_XML, '\uFFFD').replace(/[&<>"\t\n\r]/g, (char) => ESCAPES[char] ?? char)
