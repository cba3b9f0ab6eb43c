import { type Finding, finding } from '@communaux/report'
import type { Catalog } from '../model/catalog.ts'
import { graphOf } from '../model/graph-of.ts'
import type { Graph } from '../model/graph.ts'
import { writeLost } from './findings.ts'
import { writeJsonLd } from './rdf/jsonld.ts'
import { writeNTriples } from './rdf/ntriples.ts'
import { writeRdfXml } from './rdf/rdfxml.ts'
import { writeTurtle } from './rdf/turtle.ts'

/** The formats that are written. */
export type WriteFormat = 'turtle' | 'trig' | 'ntriples' | 'nquads' | 'jsonld' | 'rdfxml'

export const writeFormats: readonly WriteFormat[] = ['turtle', 'trig', 'ntriples', 'nquads', 'jsonld', 'rdfxml']

export interface WriteOptions {
  readonly to: WriteFormat
}

export interface WriteResult {
  readonly text: string
  /** What the format has no place for: one finding each. Empty when nothing is lost. */
  readonly findings: readonly Finding[]
}

/**
 * Writes a catalogue. The same catalogue gives the same bytes; what is read again from them says the same, but for what `findings`
 * names.
 *
 * @example writeCatalog(catalog, { to: 'turtle' }).text
 */
export function writeCatalog(catalog: Catalog, { to }: WriteOptions): WriteResult {
  const graph = graphOf(catalog)
  if (to !== 'rdfxml') return { text: WRITERS[to](graph), findings: [] }
  const { text, lost } = writeRdfXml(graph)
  return { text, findings: lost.map((property) => finding(writeLost, { params: { property, format: 'RDF/XML' }, value: property })) }
}

const WRITERS: Readonly<Record<Exclude<WriteFormat, 'rdfxml'>, (graph: Graph) => string>> = {
  turtle: writeTurtle,
  trig: writeTurtle,
  ntriples: writeNTriples,
  nquads: writeNTriples,
  jsonld: writeJsonLd,
}
