import type { Step } from './collection.ts'
import type { Result } from './result.ts'
import type { Town } from './town.ts'

/** What is known so far, each time something new is; a result only when there is more of it. */
export interface Snapshot {
  readonly steps: readonly Step[]
  readonly result?: Result
  /** Who the catalogue says publishes it. */
  readonly name?: string | null
}

/** Measures a collectivity; the last snapshot holds the whole result. */
export type Examine = (town: Town, context: { readonly now: string; readonly signal: AbortSignal }) => AsyncIterable<Snapshot>
