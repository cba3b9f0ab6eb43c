import type { Json } from '../read/json/parse.ts'
import { readRdfXmlDocument } from '../read/rdfxml/reader.ts'
import { recognise } from '../read/recognise.ts'
import type { FormatId } from '../read/reading.ts'
import { readLenient } from '../read/turtle/lenient.ts'
import type { Witness } from '../read/witness.ts'
import { scanCsv } from './csv.ts'
import { scanIso } from './iso.ts'
import { scanJson } from './json.ts'

/** A decoded document, read with the options of `readCatalog`. */
export interface ScannedSource {
  readonly text: string
  readonly file: string
  readonly base?: string
  readonly format?: FormatId | null
  readonly contexts?: Readonly<Record<string, unknown>>
}

/** Reads a document once more, to tell a witness where its statements stand. */
export function scan({ text, file, base, format, contexts = {} }: ScannedSource, witness: Witness): void {
  const source = { text, file, base: base ?? `file:///${encodeURIComponent(file)}` }
  const kind = format ?? recognise(text)
  switch (kind) {
    case 'turtle':
    case 'trig':
    case 'ntriples':
    case 'nquads':
      readLenient(source, kind, witness)
      break
    case 'rdfxml':
      readRdfXmlDocument(source, witness)
      break
    case 'iso19139':
      scanIso(source, witness)
      break
    case 'json':
    case 'jsonld':
    case 'datajson':
    case 'ckan':
    case 'ods':
      scanJson(source, contexts as Readonly<Record<string, Json>>, witness)
      break
    case 'csv':
    case 'scdl':
      scanCsv(text, witness)
      break
    case 'datagouv':
      if (/^\s*[[{]/.test(text)) scanJson(source, contexts as Readonly<Record<string, Json>>, witness)
      else scanCsv(text, witness)
      break
    default:
  }
}
