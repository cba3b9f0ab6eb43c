import { expand } from '../data/namespaces.ts'
import { type Graph, isReference, type Resource, type Value } from '../model/graph.ts'
import { linking, type MainClass, mainNodes } from '../model/roles.ts'

/** The properties by which a catalogue lists: on a page, they list what is on the page. */
const LISTING: ReadonlySet<string> = new Set([...linking, expand('dct:hasPart')])
const ACCESS_SERVICE = expand('dcat:accessService')
const PRIMARY_TOPIC = expand('foaf:primaryTopic')
const ENTRIES: ReadonlySet<MainClass> = new Set(['DataService', 'Dataset', 'DatasetSeries'])

/** A page: the entries that it is for, and every node that they need. */
export interface PageGraph {
  readonly entries: readonly string[]
  readonly graph: Graph
}

/**
 * Cuts a graph into pages that stand alone: a harvester reads each as a graph of its own, so that the catalogue, organisations,
 * contacts and distributions are repeated on each page that needs them. What no entry needs is on the first page.
 */
export function pageGraphs(graph: Graph, pageSize: number): readonly PageGraph[] {
  const main = mainNodes(graph)
  const entries = entriesOf(graph, main)
  const size = Math.max(1, Math.ceil(entries.length / pageSize))
  const lists = Array.from({ length: size }, (_, page) => entries.slice(page * pageSize, (page + 1) * pageSize))
  const everywhere = [...main].filter(([, name]) => name === 'Catalog').map(([id]) => id)
  const records = recordsByTopic(graph, main)
  const pages = lists.map((list) => closure(graph, main, [...everywhere, ...list, ...list.flatMap((id) => records.get(id) ?? [])]))
  const placed = new Set(pages.flatMap((page) => [...page]))
  const [first = new Set<string>(), ...rest] = pages
  for (const id of graph.keys()) if (!placed.has(id)) first.add(id)
  return [first, ...rest].map((ids, index) => ({ entries: lists[index] ?? [], graph: part(graph, main, ids, index === 0) }))
}

/** Datasets, series and services, in the order of the document; a service that only gives access to a file goes with it. */
function entriesOf(graph: Graph, main: ReadonlyMap<string, MainClass>): readonly string[] {
  const behind = new Set<string>()
  const listed = new Set<string>()
  for (const { properties } of graph.values()) {
    for (const value of properties.get(ACCESS_SERVICE) ?? []) if (isReference(value)) behind.add(value.id)
    for (const property of linking) for (const value of properties.get(property) ?? []) if (isReference(value)) listed.add(value.id)
  }
  return [...main].filter(([id, name]) => ENTRIES.has(name) && (name !== 'DataService' || !behind.has(id) || listed.has(id))).map(([id]) => id)
}

/** The records of the catalogue, by the entry that each is about. */
function recordsByTopic(graph: Graph, main: ReadonlyMap<string, MainClass>): ReadonlyMap<string, readonly string[]> {
  const records = new Map<string, string[]>()
  for (const [id, name] of main) {
    const topics = name === 'CatalogRecord' ? (graph.get(id)?.properties.get(PRIMARY_TOPIC) ?? []) : []
    for (const topic of topics) if (isReference(topic)) records.set(topic.id, [...(records.get(topic.id) ?? []), id])
  }
  return records
}

/** Some nodes and all that they need. A set is read while it grows: what is added is visited in its turn. */
function closure(graph: Graph, main: ReadonlyMap<string, MainClass>, start: readonly string[]): Set<string> {
  const ids = new Set(start)
  for (const id of ids) {
    for (const [property, values] of graph.get(id)?.properties ?? []) {
      for (const value of values) if (isNeeded(graph, main, property, value)) ids.add(value.id)
    }
  }
  return ids
}

/** An entry is on its own page alone, whoever points to it; a service behind a file is on that of the file. */
function isNeeded(graph: Graph, main: ReadonlyMap<string, MainClass>, property: string, value: Value): value is { readonly id: string } {
  if (!isReference(value) || !graph.has(value.id)) return false
  return property === ACCESS_SERVICE || !main.has(value.id)
}

/** The part of a graph that a page holds; catalogues list what is there, and on the first page what is described nowhere. */
function part(graph: Graph, main: ReadonlyMap<string, MainClass>, ids: ReadonlySet<string>, isFirst: boolean): Graph {
  const isListed = (value: Value): boolean => !isReference(value) || ids.has(value.id) || (isFirst && !graph.has(value.id))
  const kept = [...ids].flatMap((id) => graph.get(id) ?? [])
  return new Map(kept.map((resource) => [resource.id, main.get(resource.id) === 'Catalog' ? { ...resource, properties: listing(resource, isListed) } : resource]))
}

function listing({ properties }: Resource, isListed: (value: Value) => boolean): Resource['properties'] {
  const kept = [...properties].map(([property, values]) => [property, LISTING.has(property) ? values.filter(isListed) : values] as const)
  return new Map(kept.filter(([, values]) => values.length > 0))
}
