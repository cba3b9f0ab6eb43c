import type { Step } from './collection.ts'
import type { Result } from './result.ts'
import type { Town } from './town.ts'

/** What is known so far, each time something new is. */
export interface Snapshot {
  readonly steps: readonly Step[]
  readonly result: Result
}

/** Measures a collectivity; the last snapshot is the whole result. */
export type Examine = (town: Town, context: { readonly now: string; readonly signal: AbortSignal }) => AsyncIterable<Snapshot>
