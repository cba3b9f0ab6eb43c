import { expand } from '../data/namespaces.ts'
import { type Graph, isBlank, isReference, type Literal, type Resource, type Value } from '../model/graph.ts'

const NAMES = ['dct:title', 'foaf:name', 'vcard:fn', 'skos:prefLabel', 'rdfs:label'].map(expand)

/** What a person calls a node: its title or name, in French before any other language. */
export function textOf({ properties }: Resource): string {
  for (const name of NAMES) {
    const texts = (properties.get(name) ?? []).filter((value): value is Literal => !isReference(value))
    const best = texts.find(({ lang }) => lang?.startsWith('fr')) ?? texts.find(({ lang }) => lang === undefined) ?? texts[0]
    if (best) return best.value
  }
  return ''
}

/** How deep a node without IRI is written out where it is a value. */
const DEEPEST = 2

/** A value as a person reads it: a text, an IRI, or what a node without IRI says. */
export function shown(value: Value, graph: Graph, depth = 0): string {
  if (!isReference(value)) return value.value
  const resource = isBlank(value.id) ? graph.get(value.id) : undefined
  if (!resource) return isBlank(value.id) ? '[]' : value.id
  if (depth === DEEPEST) return textOf(resource) || '[…]'
  const said = [...resource.properties].map(([property, values]) => `${lastPart(property)}: ${values.map((each) => shown(each, graph, depth + 1)).sort().join(', ')}`)
  return `[${said.sort().join('; ')}]`
}

/** The last part of an IRI: what is left to read when the prefix says nothing. */
export const lastPart = (iri: string): string => iri.slice(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1)
