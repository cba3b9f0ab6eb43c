import { rdfType } from '../data/namespaces.ts'
import { terms } from '../data/terms.ts'
import type { Catalog } from './catalog.ts'
import { GraphBuilder, literal } from './graph-builder.ts'
import type { Graph, Literal, Value } from './graph.ts'
import { entries, type LangMap } from './lang-map.ts'
import { isLatent } from './latent.ts'
import type { Part } from './node.ts'
import { rememberedGraph } from './remembered.ts'

const LISTS = ['datasets', 'series', 'services', 'records', 'catalogs', 'others'] as const

/**
 * The triples of a catalogue, grouped by subject. For a catalogue that was read, it is the graph that was read; for one
 * made by hand or parsed from JSON, it is built from its fields.
 *
 * @example graphOf(catalog).get('https://example.org/d1')
 */
export function graphOf(catalog: Catalog): Graph {
  const graph = sourceOf(catalog)
  return isLatent(graph) ? graph.whole() : graph
}

/** The same, perhaps still in the form of its document: enough for whoever does not ask for every node. */
export const sourceOf = (catalog: Catalog): Graph => rememberedGraph(catalog) ?? buildGraph(catalog)

/** The graph built from the fields, whatever the catalogue was made from. */
export function buildGraph(catalog: Catalog): Graph {
  const builder = new GraphBuilder()
  const visited = new WeakSet()
  const visit = (node: Part): void => {
    if (visited.has(node)) return
    visited.add(node)
    for (const part of addNode(builder, node)) visit(part)
  }
  visit(catalog)
  for (const list of LISTS) for (const node of catalog[list]) visit(node)
  return builder.graph()
}

/** Adds what a node says and gives the nodes it describes in place. */
function addNode(builder: GraphBuilder, node: Part): Part[] {
  const { id } = node
  if (id === undefined) return []
  for (const type of node.types ?? []) builder.add(id, rdfType, { id: type })
  const parts = Object.entries(node).flatMap(([key, held]) => addField(builder, id, key, held))
  for (const { property, value } of node.extra ?? []) builder.add(id, property, value)
  return parts
}

function addField(builder: GraphBuilder, id: string, key: string, held: unknown): Part[] {
  const term = terms.get(key)
  if (term === undefined || held === undefined) return []
  if (term.kind === 'text') {
    for (const [tag, text] of entries(held as LangMap)) builder.add(id, term.iri, literal(text, tag === 'und' ? '' : tag))
    return []
  }
  const values = (Array.isArray(held) ? held : [held]) as readonly (Part | Literal)[]
  if (term.kind === 'literal') {
    for (const value of values as readonly Literal[]) builder.add(id, term.iri, literal(value.value, value.lang, value.datatype))
    return []
  }
  for (const part of values as readonly Part[]) {
    const value = valueOf(part)
    if (value) builder.add(id, term.iri, value)
  }
  return values as Part[]
}

function valueOf(part: Part): Value | undefined {
  if (part.id !== undefined) return { id: part.id }
  return part.literal && literal(part.literal.value, part.literal.lang, part.literal.datatype)
}
