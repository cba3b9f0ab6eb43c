import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import jsonld from 'jsonld'
import { Parser, type Quad } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import type { Graph } from '../../src/model/graph.ts'
import { graphOf } from '../../src/model/graph-of.ts'
import { readCatalog } from '../../src/read/read-catalog.ts'
import { corpora, filesOf } from '../corpora.ts'
import { graphOfQuads } from './quads.ts'

/** The families that hold catalogues (not shapes, not test suites of syntaxes). */
const FAMILIES = [
  'ckanext-dcat', 'datagouv-api', 'examples-dcat-ap', 'examples-dcat-ap-ch', 'examples-dcat-ap-de', 'examples-dcat-ap-es', 'examples-geodcat-ap',
  'examples-w3c-dcat3', 'ods-feeds', 'rdf-vocabularies', 'udata-feeds',
]

/** Every catalogue of the corpora, as paths relative to it, sorted. */
export function catalogFiles(): string[] {
  const files = FAMILIES.flatMap((family) => filesOf(family).map((file) => `${family}/${file}`))
  return files.filter((file) => /\.(ttl|nt|rdf|xml|jsonld|json)$/.test(file)).sort()
}

/**
 * The graph of a file by parsers that are not ours; where they refuse it (malformed files, formats that are not RDF),
 * by our own reader, which repairs.
 */
export async function graphOfFile(file: string): Promise<Graph> {
  const path = resolve(corpora, file)
  const text = readFileSync(path, 'utf8')
  const base = pathToFileURL(path).href
  const quads = await foreignQuads(file, text, base).catch(() => [])
  if (quads.length > 0) return graphOfQuads(quads)
  const { value } = await readCatalog(text, { file, base })
  return graphOf(value)
}

async function foreignQuads(file: string, text: string, base: string): Promise<Quad[]> {
  if (/\.(ttl|nt)$/.test(file)) return new Parser({ baseIRI: base }).parse(text)
  return /\.json(ld)?$/.test(file) ? fromJsonLd(text, base) : fromRdfXml(text, base)
}

async function fromJsonLd(text: string, base: string): Promise<Quad[]> {
  const refuse = (url: string): Promise<never> => Promise.reject(new Error(`not fetched: ${url}`))
  const nquads = await jsonld.toRDF(withLocalContext(JSON.parse(text) as object), { base, format: 'application/n-quads', documentLoader: refuse })
  return new Parser({ format: 'N-Quads' }).parse(nquads as unknown as string)
}

/** The one remote context of the corpora is also one of its files; no other is fetched. */
function withLocalContext(document: object): object {
  const url = '@context' in document ? document['@context'] : undefined
  if (typeof url !== 'string' || !url.endsWith('/DCAT-AP/releases/3.0.0/html/examples/context.jsonld')) return document
  const context = JSON.parse(readFileSync(resolve(corpora, 'examples-dcat-ap/3.0.0/html/examples/context.jsonld'), 'utf8')) as { '@context': unknown }
  return { ...document, '@context': context['@context'] }
}

function fromRdfXml(text: string, base: string): Promise<Quad[]> {
  return new Promise((done, fail) => {
    const quads: Quad[] = []
    const parser = new RdfXmlParser({ baseIRI: base })
    parser.on('data', (quad: Quad) => quads.push(quad))
    parser.on('error', fail)
    parser.on('end', () => done(quads))
    parser.write(text)
    parser.end()
  })
}
