import { type Finding, finding } from '@communaux/report'
import { GraphBuilder, literal } from '../../model/graph-builder.ts'
import { type Graph, isBlank, isReference, type Resource, type Value } from '../../model/graph.ts'
import { triplesOf } from '../../model/triples.ts'
import { isLegalIri } from '../../read/iri.ts'
import { writeIri, writeLost, writeXmlCharacter } from '../findings.ts'
import { writtenIri } from './terms.ts'

/** What a syntax writes otherwise than it is, told at the node and the property where it stands. */
type Look = (id: string, property: string, value: Value) => Finding | undefined

/** IRIs that no syntax can hold as they are: a catalogue made by hand may have some. */
export function iriRepairs(graph: Graph): readonly Finding[] {
  const nodes = [...graph.values()].flatMap(({ id, types }) =>
    [id, ...types].filter(isIllegal).map((iri) => finding(writeIri, { subject: id, value: iri, params: { written: writtenIri(iri) } })))
  return [...nodes, ...lookInto(graph, (id, property, value) => {
    const illegal = [property, ...(isReference(value) ? [value.id] : [value.datatype ?? ''])].find(isIllegal)
    return illegal === undefined ? undefined : finding(writeIri, { subject: id, value: illegal, params: { written: writtenIri(illegal) }, details: { property } })
  })]
}

const isIllegal = (iri: string): boolean => !isLegalIri(iri) && !isBlank(iri)

/** The same graph with addresses that every syntax can hold. */
export function withLegalIris(graph: Graph): Graph {
  const builder = new GraphBuilder()
  const legal = (iri: string): string => (isIllegal(iri) ? writtenIri(iri) : iri)
  for (const [subject, property, value] of triplesOf(graph)) {
    builder.add(legal(subject), legal(property), isReference(value) ? { id: legal(value.id) } : literal(value.value, value.lang, value.datatype && legal(value.datatype)))
  }
  return builder.graph()
}

/** Controls and half characters that XML 1.0 has no way to write, and properties that it has no name for. */
export function xmlRepairs(graph: Graph, lost: readonly string[]): readonly Finding[] {
  return lookInto(graph, (id, property, value) => {
    if (lost.includes(property)) return finding(writeLost, { subject: id, value: isReference(value) ? value.id : value.value, params: { property, format: 'RDF/XML' }, details: { property } })
    if (isReference(value) || !NOT_XML.test(value.value)) return undefined
    return finding(writeXmlCharacter, { subject: id, value: value.value, params: { property }, details: { property } })
  })
}

const NOT_XML = /[^\t\n\r -\uD7FF\u{10000}-\u{10FFFF}\uE000-\uFFFD]/u

function lookInto(graph: Graph, look: Look): readonly Finding[] {
  const inside = ({ id, properties }: Resource): readonly Finding[] =>
    [...properties].flatMap(([property, values]) => values.map((value) => look(id, property, value)).filter((found) => found !== undefined))
  return [...graph.values()].flatMap(inside)
}
