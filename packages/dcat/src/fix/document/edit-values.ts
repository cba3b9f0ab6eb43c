import type { Finding } from '@communaux/report'
import { locate, type LocatedSource } from '../../locate/locate.ts'
import { type ValueEdit, valueEditOf } from '../../locate/wants.ts'
import { sameValue } from '../../model/graph-builder.ts'
import { graphOf } from '../../model/graph-of.ts'
import type { Graph } from '../../model/graph.ts'
import type { ReadResult } from '../../read/read-catalog.ts'
import { applyEdits } from '../apply.ts'
import { applyRanges } from './apply-ranges.ts'
import { type ReadText, rangesOf } from './mend-text.ts'
import { sameGraph } from './same-graph.ts'

/** A text with values changed in their place, and the changes that it took. */
export interface EditedText extends ReadText {
  readonly taken: readonly Finding[]
}

/** What changes the values: findings whose fix is one change of the model each. */
export type Changes = readonly Finding[]

/**
 * Changes values in the text, each where it stands, and reads the text again: a change counts only when the text then says just what
 * was wanted. Those that the format cannot take are left out; `undefined` when the rest does not give what they should either.
 */
export async function editValues(given: ReadText, changes: Changes, source: LocatedSource, read: (text: string) => Promise<ReadResult>): Promise<EditedText | undefined> {
  const before = graphOf(given.read.value)
  let located = writable(locate({ ...source, text: given.text }, changes), changes)
  while (located.length > 0) {
    const text = applyRanges(given.text, located.flatMap(({ found }) => rangesOf(found)))
    const again = await read(text)
    const graph = graphOf(again.value)
    const wanted = applyEdits(before, located.map(({ edit }) => edit))
    if (sameGraph(graph, wanted) && again.findings.length <= given.read.findings.length) return { text, read: again, taken: located.map(({ change }) => change) }
    const kept = located.filter(({ edit }) => isMade(edit, graph))
    if (kept.length === located.length) return undefined
    located = kept
  }
  return { ...given, taken: [] }
}

interface Writable {
  readonly change: Finding
  readonly found: Finding
  readonly edit: ValueEdit
}

function writable(located: readonly Finding[], changes: Changes): Writable[] {
  return located.flatMap((found, index) => {
    const change = changes[index]
    const edit = change && valueEditOf(change)
    return change && edit && rangesOf(found).length > 0 ? [{ change, found, edit }] : []
  })
}

/** Whether the new value is there, and the former one is not. */
function isMade({ subject, property, from, to }: ValueEdit, graph: Graph): boolean {
  const values = graph.get(subject)?.properties.get(property) ?? []
  return values.some((value) => sameValue(value, to)) && !values.some((value) => sameValue(value, from))
}
