import { expand } from '../data/namespaces.ts'
import { fileType, type FileTypeConcept } from '../data/vocabularies/file-type.ts'
import { mediaTypeTable } from '../data/tables/media-type.ts'
import { type Graph, isReference, type Resource, type Value } from '../model/graph.ts'
import { textOf, valuesOf } from '../rules/lib/values.ts'

const FORMAT = expand('dct:format')
const MEDIA_TYPE = expand('dcat:mediaType')
const LABELS = ['rdfs:label', 'skos:prefLabel', 'dct:title', 'rdf:value'].map(expand)

const codes = new Map<string, FileTypeConcept>()

/** File types by code, media type and extension; the first of the table wins where several share one. */
function byName(): ReadonlyMap<string, FileTypeConcept> {
  if (codes.size > 0) return codes
  for (const concept of fileType.concepts) codes.set(concept.code.toLowerCase(), concept)
  for (const concept of fileType.concepts) {
    for (const name of [concept.mediaType, ...(concept.extensions ?? [])]) if (name && !codes.has(name)) codes.set(name, concept)
  }
  return codes
}

const IANA = [mediaTypeTable.namespace, ...(mediaTypeTable.alsoUnder ?? [])]

/** The word that stands for a format: the end of an address of a known table, a label, or a text; in lower case. */
function wordOf(value: Value, graph: Graph): string | undefined {
  if (!isReference(value)) return value.value.trim().toLowerCase() || undefined
  const namespace = [fileType.namespace, ...IANA].find((beginning) => value.id.startsWith(beginning))
  if (namespace !== undefined) return value.id.slice(namespace.length).toLowerCase()
  const node = graph.get(value.id)
  return LABELS.map((label) => textOf(node, label)).find((text) => text)?.trim().toLowerCase()
}

/**
 * The format of a distribution as data.gouv.fr writes it: an extension where the table knows one, in lower case;
 * from `dct:format`, else from `dcat:mediaType`.
 */
export function formatOf(file: Resource, graph: Graph): string | undefined {
  const [first] = [...valuesOf(file, FORMAT), ...valuesOf(file, MEDIA_TYPE)]
  const word = first && wordOf(first, graph)
  if (word === undefined) return undefined
  return byName().get(word)?.extensions?.[0] ?? word
}

const byIri = new Map<string, FileTypeConcept>()

/** The file type whose address in the EU table this is. */
export function fileTypeAt(iri: string): FileTypeConcept | undefined {
  if (byIri.size === 0) for (const concept of fileType.concepts) byIri.set(fileType.namespace + concept.code, concept)
  return byIri.get(iri)
}
