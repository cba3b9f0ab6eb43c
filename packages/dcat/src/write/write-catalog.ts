import type { Finding } from '@communaux/report'
import type { Catalog } from '../model/catalog.ts'
import { graphOf } from '../model/graph-of.ts'
import type { Graph } from '../model/graph.ts'
import { ckanAdapter } from './platforms/ckan.ts'
import { dataJsonAdapter } from './platforms/data-json.ts'
import { datagouvAdapter } from './platforms/datagouv.ts'
import { odsAdapter } from './platforms/ods.ts'
import { scdlAdapter } from './platforms/scdl.ts'
import { writePlatform } from './platforms/write.ts'
import { writeJsonLd } from './rdf/jsonld.ts'
import { writeNTriples } from './rdf/ntriples.ts'
import { iriRepairs, withLegalIris, xmlRepairs } from './rdf/repairs.ts'
import { writeRdfXml } from './rdf/rdfxml.ts'
import { writeTurtle } from './rdf/turtle.ts'

/** The syntaxes of RDF, which keep the whole graph. */
export type RdfFormat = 'turtle' | 'trig' | 'ntriples' | 'nquads' | 'jsonld' | 'rdfxml'
/** The formats that are written, by the names of the command line. */
export type WriteFormat = RdfFormat | 'scdl' | 'datagouv' | 'ckan' | 'ods' | 'datajson'

export interface WriteOptions {
  readonly to: WriteFormat
}

export interface WriteResult {
  readonly text: string
  /** What the format has no place for or gives another shape: one finding for each dataset and property. Empty when nothing is lost. */
  readonly findings: readonly Finding[]
}

/**
 * Writes a catalogue. The same catalogue gives the same bytes; what is read again from them says the same, but for what `findings`
 * names.
 *
 * @example writeCatalog(catalog, { to: 'turtle' }).text
 */
export function writeCatalog(catalog: Catalog, { to }: WriteOptions): WriteResult {
  return WRITERS[to](graphOf(catalog))
}

/** A syntax that keeps the whole graph, but for addresses that none can hold. */
const whole = (write: (graph: Graph) => string): Write => (graph) => {
  const findings = iriRepairs(graph)
  return { text: write(findings.length > 0 ? withLegalIris(graph) : graph), findings }
}

const rdfXml: Write = (graph) => {
  const repairs = iriRepairs(graph)
  const { text, lost } = writeRdfXml(graph)
  return { text, findings: [...repairs, ...xmlRepairs(graph, lost)] }
}

type Write = (graph: Graph) => WriteResult
const RDF: Readonly<Record<RdfFormat, Write>> = {
  turtle: whole(writeTurtle),
  trig: whole(writeTurtle),
  ntriples: whole(writeNTriples),
  nquads: whole(writeNTriples),
  jsonld: whole(writeJsonLd),
  rdfxml: rdfXml,
}
const WRITERS: Readonly<Record<WriteFormat, Write>> = {
  ...RDF,
  scdl: (graph) => writePlatform(graph, scdlAdapter(graph)),
  datagouv: (graph) => writePlatform(graph, datagouvAdapter),
  ckan: (graph) => writePlatform(graph, ckanAdapter()),
  ods: (graph) => writePlatform(graph, odsAdapter()),
  datajson: (graph) => writePlatform(graph, dataJsonAdapter),
}

export const rdfFormats: readonly RdfFormat[] = Object.keys(RDF) as RdfFormat[]
export const writeFormats: readonly WriteFormat[] = Object.keys(WRITERS) as WriteFormat[]
