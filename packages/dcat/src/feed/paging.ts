import { expand } from '../data/namespaces.ts'
import type { Graph, Resource, Value } from '../model/graph.ts'
import { headCatalog, mainNodes } from '../model/roles.ts'

const hydra = (name: string): string => expand(`hydra:${name}`)

/** Where a page is among the others, as full addresses. */
export interface PagePlace {
  readonly page: string
  readonly first: string
  readonly last: string
  readonly next: string | undefined
  readonly previous: string | undefined
  /** How many entries the whole feed has. */
  readonly total: number
}

/**
 * Adds to a page what a harvester follows (Hydra Core, section 5.2): the page is a partial view of the catalogue, with the address of
 * the next one.
 */
export function withPaging(graph: Graph, { page, total, ...links }: PagePlace): Graph {
  const view: Resource = {
    id: page,
    types: [hydra('PartialCollectionView')],
    properties: new Map(Object.entries(links).flatMap(([name, id]) => (id === undefined ? [] : [[hydra(name), [{ id }]]]))),
  }
  const head = graph.get(headCatalog(graph, mainNodes(graph)) ?? '')
  const collection = head && { ...head, types: [...head.types, hydra('Collection')], properties: new Map([...head.properties, ...viewed(page, total)]) }
  return new Map([...graph, ...(collection ? [[collection.id, collection] as const] : []), [page, view]])
}

const viewed = (page: string, total: number): readonly (readonly [string, readonly Value[]])[] => [
  [hydra('totalItems'), [{ value: total.toString(), datatype: expand('xsd:integer') }]],
  [hydra('view'), [{ id: page }]],
]
