import { CATALOG, type Node, type Term } from '../generator.ts'
import { PREFIXES } from './prefixes.ts'

/** JSON-LD in our profile: a context of prefixes, a graph of nested datasets, `@type` and `@id` first. */
export function* jsonld(nodes: Iterable<Node>): Generator<string> {
  yield `{"@context":${JSON.stringify(PREFIXES)},"@graph":[`
  yield JSON.stringify({ '@type': 'dcat:Catalog', '@id': CATALOG, 'dct:title': { '@value': 'Catalogue', '@language': 'fr' }, 'dct:description': { '@value': 'Catalogue d’essai', '@language': 'fr' }, 'dct:publisher': { '@id': 'https://donnees.exemple-sur-isere.example/ville' } })
  yield `,\n${JSON.stringify({ '@type': 'foaf:Agent', '@id': 'https://donnees.exemple-sur-isere.example/ville', 'foaf:name': 'Exemple-sur-Isère' })}`
  for (const node of nodes) {
    yield `,\n${JSON.stringify({ '@id': CATALOG, 'dcat:dataset': { '@id': node.id } })}`
    yield `,\n${JSON.stringify(object(node))}`
  }
  yield ']}\n'
}

function object(node: Node): Record<string, unknown> {
  const made: Record<string, unknown> = { '@type': node.type }
  if (node.id !== undefined) made['@id'] = node.id
  for (const [name, values] of node.properties) made[name] = values.length === 1 && values[0] ? term(values[0]) : values.map(term)
  return made
}

function term(value: Term): unknown {
  if ('iri' in value) return { '@id': value.iri }
  if (!('text' in value)) return object(value)
  if (value.lang) return { '@value': value.text, '@language': value.lang }
  return value.type ? { '@value': value.text, '@type': value.type } : value.text
}
