import type { ClassName } from '../data/classes.ts'
import { expand } from '../data/namespaces.ts'
import { classIri } from './fields.ts'
import { type Graph, isReference, type Resource } from './graph.ts'

/** The classes that a catalogue lists; the others are described where they are used. */
export type MainClass = Extract<ClassName, 'Catalog' | 'CatalogRecord' | 'DataService' | 'Dataset' | 'DatasetSeries'>

/** From the richest to the plainest: a node typed twice gets the fields of both. */
const MAIN: readonly MainClass[] = ['Catalog', 'DatasetSeries', 'Dataset', 'DataService', 'CatalogRecord']
const IRI_OF = new Map(MAIN.map((name) => [name, classIri(name)]))

/** What a node is when it has no type but something says so by pointing to it. */
const SAID_BY: readonly (readonly [property: string, MainClass])[] = [
  [expand('dcat:dataset'), 'Dataset'],
  [expand('dcat:service'), 'DataService'],
  [expand('dcat:record'), 'CatalogRecord'],
  [expand('dcat:catalog'), 'Catalog'],
]

/** Every main node of a graph, in the order of its first mention, with the class that the model gives it. */
export function mainNodes(graph: Graph): ReadonlyMap<string, MainClass> {
  const said = saidByLinks(graph)
  const found = new Map<string, MainClass>()
  for (const resource of graph.values()) {
    const name = MAIN.find((main) => isTyped(resource, main)) ?? said.get(resource.id)
    if (name) found.set(resource.id, name)
  }
  return found
}

export const isTyped = (resource: Resource, name: MainClass): boolean => resource.types.includes(IRI_OF.get(name) ?? '')

function saidByLinks(graph: Graph): ReadonlyMap<string, MainClass> {
  const said = new Map<string, MainClass>()
  for (const { properties } of graph.values()) {
    for (const [property, name] of SAID_BY) {
      for (const value of properties.get(property) ?? []) {
        if (isReference(value) && !said.has(value.id)) said.set(value.id, name)
      }
    }
  }
  return said
}

const PARENTS = [expand('dcat:catalog'), expand('dct:hasPart')]

/** The catalogue that heads the document: the first that no other catalogue holds, else the first. */
export function headCatalog(graph: Graph, main: ReadonlyMap<string, MainClass>): string | undefined {
  const catalogs = [...main].filter(([, name]) => name === 'Catalog').map(([id]) => id)
  const held = new Set<string>()
  for (const id of catalogs) {
    for (const property of PARENTS) {
      for (const value of graph.get(id)?.properties.get(property) ?? []) if (isReference(value) && value.id !== id) held.add(value.id)
    }
  }
  return catalogs.find((id) => !held.has(id)) ?? catalogs[0]
}
