import { namespaces } from '../../data/namespaces.ts'
import type { Graph } from '../../model/graph.ts'
import { writeJsonLdNodes } from '../../write/rdf/jsonld.ts'
import type { PartNames } from '../../write/rdf/layout.ts'
import { usualPrefixes } from '../../write/rdf/names.ts'
import { writeNTriples } from '../../write/rdf/ntriples.ts'
import { RDF_XML_END, rdfXmlHead, writeRdfXmlPart } from '../../write/rdf/rdfxml.ts'
import { writeTurtle } from '../../write/rdf/turtle.ts'
import type { RdfFormat } from '../../write/write-catalog.ts'
import { isAnonymous } from '../graph/resources.ts'

/** Writes a document part by part. */
export interface PartWriter {
  head(): string
  part(graph: Graph): string
  end(): string
  /** Properties that the format has no place for. */
  readonly lost: ReadonlySet<string>
}

/** Labels keep what every syntax takes in one; the rest is written by its code. */
const PART: PartNames = {
  isLocal: isAnonymous,
  nameOf: (id) => `_:${id.slice(2).replace(/[^A-Za-z0-9_]/gu, (char) => `_u${char.codePointAt(0)?.toString(16) ?? ''}_`)}`,
}

const NONE: ReadonlySet<string> = new Set()
const plain = (write: (graph: Graph, part: PartNames) => string): PartWriter => ({ head: () => '', part: (graph) => write(graph, PART), end: () => '', lost: NONE })

/** Each part declares its prefixes again: the whole is one document of Turtle. */
const turtle = (): PartWriter => plain((graph, part) => `${writeTurtle(graph, part)}\n`)

function jsonLd(): PartWriter {
  let separator = '\n'
  return {
    head: () => `{"@context": ${JSON.stringify(Object.fromEntries(usualPrefixes().map(([prefix]) => [prefix, namespaces[prefix]])))}, "@graph": [`,
    part: (graph) => writeJsonLdNodes(graph, PART).map((node) => {
      const written = separator + node
      separator = ',\n'
      return written
    }).join(''),
    end: () => '\n]}\n',
    lost: NONE,
  }
}

function rdfXml(): PartWriter {
  const lost = new Set<string>()
  return {
    head: rdfXmlHead,
    part: (graph) => {
      const written = writeRdfXmlPart(graph, PART)
      for (const property of written.lost) lost.add(property)
      return written.text
    },
    end: () => RDF_XML_END,
    lost,
  }
}

/** The writer of a format; each is for one document. */
export const partWriters: Readonly<Record<RdfFormat, () => PartWriter>> = {
  turtle,
  trig: turtle,
  ntriples: () => plain(writeNTriples),
  nquads: () => plain(writeNTriples),
  jsonld: jsonLd,
  rdfxml: rdfXml,
}
