import { namingTexts } from '../check/node-names.ts'
import { type Graph, isBlank, isReference, type Resource, type Value } from '../model/graph.ts'
import { textIn } from '../rules/lib/values.ts'

/** What a person calls a node: its title or name, in French before any other language; empty when it has none. */
export const nameOf = (resource: Resource): string => textIn(namingTexts(resource), 'fr') ?? ''

/** How deep a node without IRI is written out where it is a value. */
const DEEPEST = 2

/** A value as a person reads it: a text, an IRI, or what a node without IRI says. */
export function shown(value: Value, graph: Graph, depth = 0): string {
  if (!isReference(value)) return value.value
  const resource = isBlank(value.id) ? graph.get(value.id) : undefined
  if (!resource) return isBlank(value.id) ? '[]' : value.id
  if (depth === DEEPEST) return nameOf(resource) || '[…]'
  const said = [...resource.properties].map(([property, values]) => `${lastPart(property)}: ${values.map((each) => shown(each, graph, depth + 1)).sort().join(', ')}`)
  return `[${said.sort().join('; ')}]`
}

/** The last part of an IRI: what is left to read when the prefix says nothing. */
const lastPart = (iri: string): string => iri.slice(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1)
