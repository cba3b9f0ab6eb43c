import { readIso19139 } from '../findings/document.ts'
import { Sink } from '../jsonld/sink.ts'
import type { Reading, Source } from '../reading.ts'
import { Troubles } from '../troubles.ts'
import { elementsNamed } from '../xml/tree.ts'
import { readIsoRecord } from './record.ts'

/** Reads the records of ISO 19139 of a document, alone or in the answer of a catalogue service (CSW). */
export function readIso(source: Source, sink: Sink = new Sink()): Reading {
  const troubles = new Troubles()
  const records = elementsNamed(source.text, 'MD_Metadata', (rule, span, parts) => troubles.add(rule, span, parts))
  for (const record of records) {
    sink.taken?.([record.span.start], record.local)
    readIsoRecord(record, sink)
  }
  const [head] = records
  troubles.add(readIso19139, head && { start: head.span.start, length: 1 }, { params: { count: records.length } })
  const reading = sink.reading()
  return { graph: reading.graph, troubles: [...troubles.list, ...reading.troubles] }
}
