import { CATALOG, type Node, type Term } from '../generator.ts'
import { PREFIXES } from './prefixes.ts'

/** Turtle, one property a line, distributions and blank nodes nested after their dataset. */
export function* turtle(nodes: Iterable<Node>): Generator<string> {
  yield `${Object.entries(PREFIXES).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`).join('\n')}\n`
  yield `<${CATALOG}> a dcat:Catalog ; dct:title "Catalogue"@fr ; dct:description "Catalogue d’essai"@fr ; dct:publisher <https://donnees.exemple-sur-isere.example/ville> .\n`
  yield '<https://donnees.exemple-sur-isere.example/ville> a foaf:Agent ; foaf:name "Exemple-sur-Isère" .\n'
  for (const node of nodes) {
    yield `<${CATALOG}> dcat:dataset <${node.id ?? ''}> .\n`
    yield subject(node)
  }
}

function subject(node: Node): string {
  const after: Node[] = []
  const lines = node.properties.map(([name, values]) => `  ${name} ${values.map((value) => term(value, after)).join(', ')}`)
  return `<${node.id ?? ''}> a ${node.type} ;\n${lines.join(' ;\n')} .\n${after.map(subject).join('')}`
}

function term(value: Term, after: Node[]): string {
  if ('iri' in value) return `<${value.iri}>`
  if ('text' in value) return `${JSON.stringify(value.text)}${value.lang ? `@${value.lang}` : value.type ? `^^${value.type}` : ''}`
  if (value.id !== undefined) {
    after.push(value)
    return `<${value.id}>`
  }
  return `[ a ${value.type} ; ${value.properties.map(([name, values]) => `${name} ${values.map((inner) => term(inner, after)).join(', ')}`).join(' ; ')} ]`
}
