import { sameValue } from '../model/graph-builder.ts'
import type { Proposal } from './proposals.ts'

/** A value of a node, and what it becomes after all its steps. */
export type ValueChange = Pick<Proposal, 'subject' | 'property' | 'from' | 'to'>

/** The steps of each value as one change, from what is written to what it becomes. */
export function mergeSteps(proposals: readonly ValueChange[]): readonly ValueChange[] {
  const open = new Map<string, ValueChange[]>()
  for (const { subject, property, from, to } of proposals) {
    const key = `${subject} ${property}`
    const changes = open.get(key) ?? []
    open.set(key, changes)
    const before = changes.findIndex((change) => sameValue(change.to, from))
    const first = before < 0 ? undefined : changes[before]
    if (first) changes[before] = { ...first, to }
    else changes.push({ subject, property, from, to })
  }
  return [...open.values()].flat()
}
