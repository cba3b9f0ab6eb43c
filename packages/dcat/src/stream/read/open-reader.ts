import { recognise } from '../../read/recognise.ts'
import { JsonSlicer } from '../text/json-slicer.ts'
import { LineSlicer } from '../text/line-slicer.ts'
import type { Slicer } from '../text/slicer.ts'
import { startsWithRdf, XmlSlicer } from '../text/xml-slicer.ts'
import { TurtleSlicer } from '../text/turtle-slicer.ts'
import { JsonSliceReader } from './json-reader.ts'
import type { OpenOptions } from './open-options.ts'
import type { SliceReader } from './slice-reader.ts'
import { TurtleSliceReader } from './turtle-reader.ts'
import { XmlSliceReader } from './xml-reader.ts'
import { WholeReader, WholeSlicer } from './whole-reader.ts'

/** What cuts a document, and what reads the slices. */
export interface Opened {
  readonly slicer: Slicer
  readonly reader: SliceReader
}

/** Chooses how to read a document, by the format given or by how it begins. */
export function openReader(head: string, options: OpenOptions): Opened {
  const { base, file, format, sizes } = options
  const kind = format ?? recognise(head)
  switch (kind) {
    case 'ntriples':
    case 'nquads':
      return { slicer: new LineSlicer(sizes), reader: new TurtleSliceReader(kind, base, file) }
    case 'turtle':
    case 'trig':
      return { slicer: new TurtleSlicer(sizes), reader: new TurtleSliceReader(kind, base, file) }
    case 'rdfxml':
      if (!startsWithRdf(head)) break
      return { slicer: new XmlSlicer(sizes), reader: new XmlSliceReader(base, file) }
    case 'json':
    case 'jsonld':
    case 'datajson':
    case 'ckan':
    case 'datagouv':
    case 'ods': {
      const reader = new JsonSliceReader(options)
      return { slicer: new JsonSlicer(sizes, () => reader.mayNest), reader }
    }
    default:
      break
  }
  return { slicer: new WholeSlicer(), reader: new WholeReader(options) }
}
