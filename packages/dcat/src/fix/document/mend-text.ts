import type { Finding } from '@communaux/report'
import type { TextEdit } from '../../locate/edits/types.ts'
import { graphOf } from '../../model/graph-of.ts'
import type { ReadResult } from '../../read/read-catalog.ts'
import { applyRanges } from './apply-ranges.ts'
import { sameGraph } from './same-graph.ts'

/** A text, and what is read of it. */
export interface ReadText {
  readonly text: string
  readonly read: ReadResult
}

/** A repair may show another that stood behind it. */
const ROUNDS = 4

/** The repairs of reading that can be written in the text, each where it is. What is read of the text stays the same. */
export async function mendText(given: ReadText, read: (text: string) => Promise<ReadResult>): Promise<ReadText> {
  let best = given
  for (let round = 0; round < ROUNDS; round++) {
    const edits = best.read.findings.flatMap(rangesOf)
    if (edits.length === 0) return best
    const text = applyRanges(best.text, [...edits, ...likewise(best.text, edits)])
    const again = await read(text)
    if (text === best.text || !sameGraph(graphOf(again.value), graphOf(given.read.value))) return best
    best = { text, read: again }
  }
  return best
}

const JSON_STRING = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"/g

/** Readers of JSON tell of an address once: it is mended wherever it is written. */
function likewise(text: string, edits: readonly TextEdit[]): TextEdit[] {
  const mended = new Map(edits.flatMap(({ range: [start, end], text: written }) => (text[start] === '"' && written.startsWith('"') ? [[text.slice(start, end), written] as const] : [])))
  if (mended.size === 0) return []
  const done = new Set(edits.map(({ range: [start] }) => start))
  return [...text.matchAll(JSON_STRING)].flatMap(({ 0: string, index }) => {
    const written = mended.get(string)
    return written === undefined || done.has(index) ? [] : [{ range: [index, index + string.length], text: written }]
  })
}

/** The characters that a safe fix changes. */
export function rangesOf({ fix }: Finding): readonly TextEdit[] {
  return fix?.safe ? fix.edits.filter((edit): edit is TextEdit => 'range' in edit) : []
}
