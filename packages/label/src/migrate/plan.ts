import type { MappingRow, MigrationTable, Scale } from '../data/types.ts'
import { questionsById } from '../model/walk.ts'

const SURE = { held: 3, notHeld: 3, notApplicable: 3 } as const

/**
 * The rows of a migration with those that go without saying: a question that both scales have under one id is the
 * same, one that only the new scale has is new, one that only the old scale has is dropped.
 */
export function fullPlan(from: Scale, to: Scale, table: MigrationTable | null): readonly MappingRow[] {
  const rows = table?.rows ?? []
  const [left, arrived] = [new Set(rows.flatMap((row) => row.from)), new Set(rows.flatMap((row) => row.to))]
  const [old, next] = [questionsById(from), questionsById(to)]
  const same = [...next.keys()].filter((id) => old.has(id) && !arrived.has(id) && !left.has(id))
  const added = [...next.keys()].filter((id) => !old.has(id) && !arrived.has(id))
  const dropped = [...old.keys()].filter((id) => !next.has(id) && !left.has(id))
  return [
    ...same.map((id): MappingRow => ({ kind: 'same', from: [id], to: [id], confidence: SURE })),
    ...rows,
    ...added.map((id): MappingRow => ({ kind: 'new', from: [], to: [id], confidence: SURE })),
    ...dropped.map((id): MappingRow => ({ kind: 'dropped', from: [id], to: [], confidence: SURE })),
  ]
}
