import type { FormatId } from '../../read/reading.ts'
import { csvEdits } from './csv.ts'
import { jsonldEdits } from './jsonld.ts'
import { platformEdits } from './platform.ts'
import { rdfxmlEdits } from './rdfxml.ts'
import { turtleEdits } from './turtle.ts'
import type { WriteEdit } from './types.ts'

/** How a change of a value is written in a document, by its format. */
export function editsIn(text: string, format: FormatId | null): WriteEdit {
  switch (format) {
    case 'turtle':
    case 'trig':
      return turtleEdits(text)
    case 'ntriples':
    case 'nquads':
      return turtleEdits('')
    case 'rdfxml':
      return rdfxmlEdits(text)
    case 'jsonld':
      return jsonldEdits
    case 'scdl':
      return csvEdits(text)
    case 'ckan':
    case 'ods':
    case 'datagouv':
      return /^\s*[[{]/.test(text) ? platformEdits : csvEdits(text)
    default:
      return () => undefined
  }
}
