import { CATALOG, type Node, type Term } from '../generator.ts'
import { expand, PREFIXES } from './prefixes.ts'

/** RDF/XML, nodes nested where they are used. */
export function* rdfxml(nodes: Iterable<Node>): Generator<string> {
  const namespaces = Object.entries(PREFIXES).map(([prefix, iri]) => ` xmlns:${prefix}="${iri}"`).join('')
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"${namespaces}>\n`
  yield `<dcat:Catalog rdf:about="${CATALOG}"><dct:title xml:lang="fr">Catalogue</dct:title><dct:description xml:lang="fr">Catalogue d’essai</dct:description><dct:publisher rdf:resource="https://donnees.exemple-sur-isere.example/ville"/></dcat:Catalog>\n`
  yield '<foaf:Agent rdf:about="https://donnees.exemple-sur-isere.example/ville"><foaf:name>Exemple-sur-Isère</foaf:name></foaf:Agent>\n'
  for (const node of nodes) {
    yield `<rdf:Description rdf:about="${CATALOG}"><dcat:dataset rdf:resource="${node.id ?? ''}"/></rdf:Description>\n`
    yield `${element(node)}\n`
  }
  yield '</rdf:RDF>\n'
}

function element(node: Node): string {
  const about = node.id === undefined ? '' : ` rdf:about="${escape(node.id)}"`
  return `<${node.type}${about}>${node.properties.map(([name, values]) => values.map((value) => property(name, value)).join('')).join('')}</${node.type}>`
}

function property(name: string, value: Term): string {
  if ('iri' in value) return `<${name} rdf:resource="${escape(value.iri)}"/>`
  if (!('text' in value)) return `<${name}>${element(value)}</${name}>`
  const kind = value.lang ? ` xml:lang="${value.lang}"` : value.type ? ` rdf:datatype="${expand(value.type)}"` : ''
  return `<${name}${kind}>${escape(value.text)}</${name}>`
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
