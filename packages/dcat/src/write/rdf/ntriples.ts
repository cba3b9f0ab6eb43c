import { rdfType } from '../../data/namespaces.ts'
import { type Graph, isBlank, isReference, type Value } from '../../model/graph.ts'
import { layoutOf, type PartNames } from './layout.ts'
import { writtenIri } from './terms.ts'
import { quoteLine } from './turtle.ts'

/** Writes N-Triples, one triple a line, sorted. It is also N-Quads without graphs. */
export function writeNTriples(graph: Graph, part?: PartNames): string {
  const { nameOf } = layoutOf(graph, () => false, part)
  const node = (id: string): string => (isBlank(id) ? nameOf(id) : `<${writtenIri(id)}>`)
  const term = (value: Value): string => {
    if (isReference(value)) return node(value.id)
    const { value: text, lang, datatype } = value
    return quoteLine(text) + (lang === undefined ? (datatype === undefined ? '' : `^^<${writtenIri(datatype)}>`) : `@${lang}`)
  }
  const lines: string[] = []
  for (const { id, types, properties } of graph.values()) {
    for (const type of types) lines.push(`${node(id)} <${rdfType}> ${node(type)} .\n`)
    for (const [property, values] of properties) for (const value of values) lines.push(`${node(id)} <${writtenIri(property)}> ${term(value)} .\n`)
  }
  return lines.sort().join('')
}
