import type { Localized } from '@communaux/report'
import type { Result } from './result.ts'

export type CollectionState = 'waiting' | 'running' | 'done' | 'partial' | 'cancelled' | 'failed'

export interface Step {
  readonly id: string
  readonly text: Localized
  /** What it is about now, while it runs. */
  readonly detail?: Localized
  readonly state: 'waiting' | 'running' | 'done' | 'failed'
}

/** One collection of a collectivity's facts. */
export interface Collection {
  readonly id: string
  readonly town: string
  /** ISO 8601: the clock of the collection, which every check is given. */
  readonly at: string
  readonly state: CollectionState
  /** How many times it was started: a sudden stop of the application makes it start again. */
  readonly attempts: number
  readonly steps: readonly Step[]
  readonly result: Result | null
}

export const isOver = (state: CollectionState): boolean => state !== 'waiting' && state !== 'running'
