import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { readStrict } from '../../src/read/turtle/strict.ts'
import type { Pieces } from './documents.ts'

/** Whether a strict parser takes a document. */
export async function isWellFormed(text: string, format: Pieces['format']): Promise<boolean> {
  switch (format) {
    case 'turtle':
    case 'ntriples':
      return readStrict(text, format, 'https://example.org/').error === undefined
    case 'jsonld':
      try {
        JSON.parse(text)
        return true
      } catch {
        return false
      }
    case 'rdfxml':
      return new Promise((resolve) => {
        const parser = new RdfXmlParser({ baseIRI: 'https://example.org/', validateUri: false })
        parser.on('data', () => undefined).on('error', () => resolve(false)).on('end', () => resolve(true))
        parser.write(text)
        parser.end()
      })
    default:
      // Any text is a table.
      return true
  }
}
