import { rdfType } from '../../data/namespaces.ts'
import { type Graph, isBlank, isReference, type Literal, type Resource, type Value } from '../../model/graph.ts'
import { mainNodes } from '../../model/roles.ts'
import { type Layout, layoutOf, type PartNames } from './layout.ts'
import { Names, schemesLikePrefixes } from './names.ts'

type Node = Record<string, unknown>

/** What a context says of a word that is no prefix: who lends prefixes that nobody declared must not lend this one. */
const takenBack = (barred: ReadonlySet<string>): Node => Object.fromEntries([...barred].map((prefix) => [prefix, null]))

/**
 * Writes JSON-LD for people and for simple readers: a context of prefixes, written in the document; `@type` and `@id` first; what is
 * pointed to once (files, contacts, periods) in its place; datasets, services and catalogues one by one in `@graph`.
 */
export function writeJsonLd(graph: Graph): string {
  const main = mainNodes(graph)
  const barred = schemesLikePrefixes(graph)
  const names = new Names(barred)
  const layout = layoutOf(graph, ({ id }) => !main.has(id))
  const nodes = layout.top.map((resource) => nodeOf(resource, layout, names, isBlank(resource.id)))
  const document = { '@context': { ...Object.fromEntries(names.used()), ...takenBack(barred) }, '@graph': nodes }
  return `${JSON.stringify(document, null, 2)}\n`
}

/**
 * The nodes of a part of a document, one text each, with the prefixes that everybody uses. A prefix that would be taken for the
 * scheme of an address is taken back in each node.
 */
export function writeJsonLdNodes(graph: Graph, part: PartNames): readonly string[] {
  const main = mainNodes(graph)
  const barred = schemesLikePrefixes(graph)
  const context = barred.size > 0 ? { '@context': takenBack(barred) } : {}
  const names = new Names(barred)
  const layout = layoutOf(graph, ({ id }) => !main.has(id) && isBlank(id) && part.isLocal(id), part)
  return layout.top.map((resource) => JSON.stringify({ ...context, ...nodeOf(resource, layout, names, isBlank(resource.id)) }))
}

function nodeOf({ id, types, properties }: Resource, layout: Layout, names: Names, isNamed: boolean): Node {
  const written: [string, unknown][] = []
  const typeNames = types.map((type) => (isBlank(type) ? layout.nameOf(type) : (names.short(type) ?? type))).sort()
  if (typeNames.length > 0) written.push(['@type', single(typeNames)])
  if (isNamed || !isBlank(id)) written.push(['@id', layout.nameOf(id)])
  const keyed = [...properties].map(([property, values]) => [keyOf(property, names), values] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [key, values] of keyed) written.push([key, single(values.map((value) => valueOf(value, layout, names)).sort(byText))])
  return Object.fromEntries(written)
}

/** A type that is a text cannot go in `@type`. */
const keyOf = (property: string, names: Names): string => (property === rdfType ? property : (names.short(property) ?? property))

const single = (values: readonly unknown[]): unknown => (values.length === 1 ? values[0] : values)

function byText(a: unknown, b: unknown): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

function valueOf(value: Value, layout: Layout, names: Names): unknown {
  if (!isReference(value)) return literalOf(value, names)
  const inside = layout.inside(value)
  return inside ? nodeOf(inside, layout, names, false) : { '@id': layout.nameOf(value.id) }
}

function literalOf({ value, lang, datatype }: Literal, names: Names): unknown {
  if (lang !== undefined) return { '@language': lang, '@value': value }
  return datatype === undefined ? value : { '@type': names.short(datatype) ?? datatype, '@value': value }
}
