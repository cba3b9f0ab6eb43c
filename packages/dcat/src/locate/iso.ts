import { readIso } from '../read/iso/read.ts'
import type { Source } from '../read/reading.ts'
import type { Witness } from '../read/witness.ts'
import { PathSink } from './path-sink.ts'

/** Tells a witness which record of ISO 19139 a statement comes from: its opening tag, no closer. */
export function scanIso(source: Source, witness: Witness): void {
  const sink = new PathSink(witness)
  readIso(source, sink)
  for (const { field, at } of sink.standings) {
    const start = Number(field?.[0] ?? 0)
    at.subject = { start, length: source.text.indexOf('>', start) + 1 - start }
  }
}
