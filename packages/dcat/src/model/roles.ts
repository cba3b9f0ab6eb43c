import type { ClassName } from '../data/classes.ts'
import { expand } from '../data/namespaces.ts'
import { classIri } from './fields.ts'
import { type Graph, isReference, type Resource } from './graph.ts'
import { isLatent, type LatentGraph } from './latent.ts'

/** The classes that a catalogue lists; the others are described where they are used. */
export type MainClass = Extract<ClassName, 'Catalog' | 'CatalogRecord' | 'DataService' | 'Dataset' | 'DatasetSeries'>

/** From the richest to the plainest: a node typed twice gets the fields of both. */
const MAIN: readonly MainClass[] = ['Catalog', 'DatasetSeries', 'Dataset', 'DataService', 'CatalogRecord']
const IRI_OF = new Map(MAIN.map((name) => [name, classIri(name)]))
const CLASS_OF = new Map(MAIN.map((name) => [classIri(name), name]))

/** What a node is when it has no type but something says so by pointing to it. */
export const SAID_BY: readonly (readonly [property: string, MainClass])[] = [
  [expand('dcat:dataset'), 'Dataset'],
  [expand('dcat:service'), 'DataService'],
  [expand('dcat:record'), 'CatalogRecord'],
  [expand('dcat:catalog'), 'Catalog'],
]

/** The properties that say what the nodes they point to are. */
export const linking: ReadonlySet<string> = new Set(SAID_BY.map(([property]) => property))

/** Every main node of a graph, in the order of its first mention, with the class that the model gives it. */
export function mainNodes(graph: Graph): ReadonlyMap<string, MainClass> {
  const stated = classed(graph, statedClass)
  const said = saidByLinks(isLatent(graph) ? pointing(graph) : graph.values(), stated)
  if (said.size === 0) return stated
  return classed(graph, ({ id }) => stated.get(id) ?? said.get(id))
}

function classed(graph: Graph, classOf: (node: Pick<Resource, 'id' | 'types'>) => MainClass | undefined): ReadonlyMap<string, MainClass> {
  const found = new Map<string, MainClass>()
  for (const node of isLatent(graph) ? graph.nodes : graph.values()) {
    const name = classOf(node)
    if (name) found.set(node.id, name)
  }
  return found
}

/** The nodes that say what others are. */
const pointing = (graph: LatentGraph): readonly Resource[] =>
  graph.nodes.filter(({ isPointing }) => isPointing).flatMap(({ id }) => graph.get(id) ?? [])

/** The class of a main node by its types alone. */
export function statedClass({ types }: Pick<Resource, 'types'>): MainClass | undefined {
  const [type = ''] = types
  return types.length > 1 ? MAIN.find((main) => isTyped({ types }, main)) : CLASS_OF.get(type)
}

export const isTyped = ({ types }: Pick<Resource, 'types'>, name: MainClass): boolean => types.includes(IRI_OF.get(name) ?? '')

/** What links say of nodes that do not say it themselves: few, as nearly always what is pointed to has a type as well. */
function saidByLinks(resources: Iterable<Resource>, stated: ReadonlyMap<string, MainClass>): ReadonlyMap<string, MainClass> {
  const said = new Map<string, MainClass>()
  for (const { properties } of resources) {
    for (const [property, name] of SAID_BY) {
      for (const value of properties.get(property) ?? []) {
        if (isReference(value) && !stated.has(value.id) && !said.has(value.id)) said.set(value.id, name)
      }
    }
  }
  return said
}

const PARENTS = [expand('dcat:catalog'), expand('dct:hasPart')]

/** The catalogue that heads the document: the first that no other catalogue holds, else the first. */
export function headCatalog(graph: Graph, main: ReadonlyMap<string, MainClass>): string | undefined {
  const catalogs: string[] = []
  for (const [id, name] of main) if (name === 'Catalog') catalogs.push(id)
  const held = new Set<string>()
  for (const id of catalogs) {
    for (const property of PARENTS) {
      for (const value of graph.get(id)?.properties.get(property) ?? []) if (isReference(value) && value.id !== id) held.add(value.id)
    }
  }
  return catalogs.find((id) => !held.has(id)) ?? catalogs[0]
}
