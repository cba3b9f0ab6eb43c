import { classes, type ClassName } from '../data/classes.ts'
import type { Catalog, CatalogDescription } from './catalog.ts'
import type { CatalogRecord, DataService, Dataset, DatasetSeries } from './catalogued.ts'
import { describer, type Describer } from './describe.ts'
import { classIri } from './fields.ts'
import type { Graph, Resource } from './graph.ts'
import { typesOf } from './latent.ts'
import type { Node } from './node.ts'
import { rememberOrigin } from './remembered.ts'
import { headCatalog, isTyped, type MainClass, mainNodes } from './roles.ts'

/**
 * The typed view of a graph: every triple is in it, in a field or in `extra`, so that `graphOf` gives the graph back.
 *
 * @example catalogOf(graph).datasets.map((dataset) => label(dataset.title, 'fr'))
 */
export function catalogOf(graph: Graph): Catalog {
  const main = mainNodes(graph)
  const view = describer(graph, main)
  const head = headCatalog(graph, main)
  const headResource = head === undefined ? undefined : graph.get(head)
  const list = (name: MainClass): unknown[] => listOf(graph, main, view, name).filter(({ id }) => name !== 'Catalog' || id !== head)
  const description = headResource ? (view.describe(headResource, 'Catalog') as unknown as CatalogDescription) : { title: {}, distributions: [] }
  const lists = {
    datasets: () => list('Dataset') as Dataset[],
    series: () => list('DatasetSeries') as DatasetSeries[],
    services: () => list('DataService') as DataService[],
    records: () => list('CatalogRecord') as CatalogRecord[],
    catalogs: () => list('Catalog') as CatalogDescription[],
    others: () => {
      // What is left is known once all the rest is described.
      for (const name of new Set(main.values())) list(name)
      return othersOf(graph, view)
    },
  }
  const catalog = withLists({ ...description }, lists)
  rememberOrigin(catalog, { graph, main })
  return catalog
}

/** Adds lists that are made when first asked for: checks work on the graph, and never need them. */
function withLists<Head extends object, Lists extends Readonly<Record<string, () => unknown>>>(
  head: Head,
  lists: Lists,
): Head & { readonly [Name in keyof Lists]: ReturnType<Lists[Name]> } {
  for (const [name, make] of Object.entries(lists)) {
    let made: { value: unknown } | undefined
    Object.defineProperty(head, name, { enumerable: true, configurable: true, get: () => (made ??= { value: make() }).value })
  }
  return head as Head & { readonly [Name in keyof Lists]: ReturnType<Lists[Name]> }
}

/** Nodes of one class: a node typed twice is in both lists, as one object. */
function listOf(graph: Graph, main: ReadonlyMap<string, MainClass>, view: Describer, name: MainClass): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = []
  for (const [id, made] of main) {
    const resource = made === name || isTyped({ types: typesOf(graph, id) ?? [] }, name) ? graph.get(id) : undefined
    if (resource) found.push(view.describe(resource, made))
  }
  return found
}

const PARTS = (Object.keys(classes) as ClassName[]).map((name) => [classIri(name), name] as const)

function othersOf(graph: Graph, view: Describer): Node[] {
  const others: Node[] = []
  for (const resource of graph.values()) {
    if (!view.reached.has(resource.id)) others.push(view.describe(resource, partClass(resource)) as unknown as Node)
  }
  return others
}

const partClass = ({ types }: Resource): ClassName => PARTS.find(([iri]) => types.includes(iri))?.[1] ?? 'Thing'
