import jsonld from 'jsonld'
import { Parser } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { canonicalQuads } from '../test/canonical.ts'

/** What another library reads in a document: the oracle of our readers. */
export interface Oracle {
  /** The subjects typed `dcat:Dataset`. */
  readonly datasets: ReadonlySet<string>
  readonly canonical: string
}

interface Term {
  readonly termType: string
  readonly value: string
  readonly language?: string
}
interface Quad {
  readonly subject: Term
  readonly predicate: Term
  readonly object: Term
}

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const DATASET = 'http://www.w3.org/ns/dcat#Dataset'

/** @returns undefined when the library does not accept the document */
export async function oracleOf(text: string, file: string, base: string, contexts: Readonly<Record<string, unknown>>): Promise<Oracle | undefined> {
  let quads: readonly Quad[]
  try {
    quads = await quadsOf(text, file, base, contexts)
  } catch {
    return undefined
  }
  const datasets = quads.filter(({ predicate, object }) => predicate.value === TYPE && object.value === DATASET).map(({ subject }) => subject.value)
  return { datasets: new Set(datasets), canonical: await canonicalQuads(unique(quads.map(inOneGraph))) }
}

/** Our graph has no named graphs and no case in language tags. */
function inOneGraph({ subject, predicate, object }: Quad): Quad & { graph: Term } {
  const written = object.termType === 'Literal' ? { ...plain(object), language: (object.language ?? '').toLowerCase() } : object
  return { subject, predicate, object: written, graph: { termType: 'DefaultGraph', value: '' } }
}
const plain = (term: Term & { datatype?: Term }): Term & { datatype?: Term } => ({ termType: term.termType, value: term.value, ...(term.datatype && { datatype: term.datatype }) })

function unique<T>(quads: readonly T[]): readonly T[] {
  return [...new Map(quads.map((quad) => [JSON.stringify(quad), quad])).values()]
}

async function quadsOf(text: string, file: string, base: string, contexts: Readonly<Record<string, unknown>>): Promise<readonly Quad[]> {
  if (/\.(?:ttl|trig)$/.test(file)) return new Parser({ baseIRI: base }).parse(text)
  if (file.endsWith('.jsonld')) return quadsOfJsonLd(text, base, contexts)
  if (/\.(?:rdf|xml)$/.test(file)) return quadsOfRdfXml(text, base)
  throw new Error(`${file} is not RDF`)
}

interface Processor {
  toRDF(document: unknown, options: unknown): Promise<readonly Quad[]>
}

function quadsOfJsonLd(text: string, base: string, contexts: Readonly<Record<string, unknown>>): Promise<readonly Quad[]> {
  const documentLoader = (url: string): Promise<{ documentUrl: string; document: unknown }> =>
    Object.hasOwn(contexts, url) ? Promise.resolve({ documentUrl: url, document: contexts[url] }) : Promise.reject(new Error('offline'))
  return (jsonld as unknown as Processor).toRDF(JSON.parse(text), { base, documentLoader })
}

function quadsOfRdfXml(text: string, base: string): Promise<readonly Quad[]> {
  return new Promise((resolve, reject) => {
    const quads: Quad[] = []
    const parser = new RdfXmlParser({ baseIRI: base })
    parser.on('data', (quad: Quad) => quads.push(quad))
    parser.on('error', reject)
    parser.on('end', () => resolve(quads))
    parser.end(text)
  })
}
