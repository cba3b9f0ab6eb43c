import { expand } from '../data/namespaces.ts'
import { type Graph, isBlank, isReference, type Resource } from '../model/graph.ts'
import { mainNodes } from '../model/roles.ts'
import { shown, valuesOf } from '../rules/lib/values.ts'
import { nameOf } from './texts.ts'
import type { Compared, ComparedClass } from './types.ts'

/** A node that is compared, with what it can be recognised by. */
export interface ComparedNode extends Compared {
  readonly resource: Resource
  /** `dct:identifier`, where it has one. */
  readonly identifier: string | undefined
  /** For a distribution: the address by which data.gouv.fr knows it again. */
  readonly url: string | undefined
}

const DISTRIBUTION = expand('dcat:Distribution')
const HOLDING = expand('dcat:distribution')
const URLS = [expand('dcat:downloadURL'), expand('dcat:accessURL')]
const IDENTIFIER = [expand('dct:identifier')]

/** The nodes of a catalogue that are compared one by one; a node without IRI is part of those that point to it. */
export function comparedNodes(graph: Graph): readonly ComparedNode[] {
  const main = mainNodes(graph)
  const holders = holdersOf(graph)
  const used = usedBlanks(graph)
  return [...graph.values()].flatMap((resource): ComparedNode[] => {
    const { id, types } = resource
    const name: ComparedClass = main.get(id) ?? (holders.has(id) || types.includes(DISTRIBUTION) ? 'Distribution' : 'Thing')
    if (name === 'Thing' && used.has(id)) return []
    const dataset = holders.get(id)
    const about = { subject: id, class: name, title: nameOf(resource), resource, identifier: firstOf(resource, IDENTIFIER) }
    return [name === 'Distribution' ? { ...about, ...(dataset !== undefined && { dataset }), url: firstOf(resource, URLS) } : { ...about, url: undefined }]
  })
}

/** The dataset of each distribution. */
function holdersOf(graph: Graph): ReadonlyMap<string, string> {
  const holders = new Map<string, string>()
  for (const { id, properties } of graph.values()) {
    for (const value of properties.get(HOLDING) ?? []) if (isReference(value) && !holders.has(value.id)) holders.set(value.id, id)
  }
  return holders
}

/** The nodes without IRI that another node points to. */
function usedBlanks(graph: Graph): ReadonlySet<string> {
  const values = [...graph.values()].flatMap(({ properties }) => [...properties.values()].flat())
  return new Set(values.filter(isReference).map(({ id }) => id).filter(isBlank))
}

const firstOf = (resource: Resource, names: readonly string[]): string | undefined => names.flatMap((name) => valuesOf(resource, name)).map(shown)[0]
