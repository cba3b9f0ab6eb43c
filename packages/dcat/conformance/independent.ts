import jsonld from 'jsonld'
import { Parser } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'

/** The subjects typed with a class, as another library reads them; undefined when it does not accept the document. */
export async function subjectsOfClass(text: string, file: string, classIri: string): Promise<ReadonlySet<string> | undefined> {
  try {
    const triples = await triplesOf(text, file)
    return new Set(triples.filter(([, predicate, object]) => predicate.endsWith('#type') && object === classIri).map(([subject]) => subject))
  } catch {
    return undefined
  }
}

export type Plain = readonly [subject: string, predicate: string, object: string]

const BASE = 'https://base.example/'

async function triplesOf(text: string, file: string): Promise<readonly Plain[]> {
  if (/\.(?:ttl|trig|nt|nq)$/.test(file)) return new Parser({ baseIRI: BASE }).parse(text).map(plain)
  if (/\.(?:jsonld|json)$/.test(file)) return triplesOfJsonLd(text)
  return triplesOfRdfXml(text)
}

interface Quad {
  readonly subject: { readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: { readonly value: string }
}
const plain = ({ subject, predicate, object }: Quad): Plain => [subject.value, predicate.value, object.value]

async function triplesOfJsonLd(text: string): Promise<readonly Plain[]> {
  const document = JSON.parse(text) as object
  const quads = (await jsonld.toRDF(document, { base: BASE, documentLoader: () => Promise.reject(new Error('offline')) })) as Quad[]
  return quads.map(plain)
}

function triplesOfRdfXml(text: string): Promise<readonly Plain[]> {
  return new Promise((resolve, reject) => {
    const triples: Plain[] = []
    const parser = new RdfXmlParser({ baseIRI: BASE })
    parser.on('data', (quad: Quad) => triples.push(plain(quad)))
    parser.on('error', reject)
    parser.on('end', () => resolve(triples))
    parser.end(text)
  })
}
