import type { Actor, Effort, Localized } from '@communaux/report'

/** A thing to do: who, how long, and how far it moves the bar. */
export interface Todo {
  /** Question of the label that it moves, or rule that it satisfies. */
  readonly id: string
  readonly title: Localized
  readonly who: Actor
  readonly effort: Effort
  /** Points that the bar's low end gains. */
  readonly gain: number
  /** Ids of facts and fingerprints of findings that show why. */
  readonly proofs: readonly string[]
  readonly steps: readonly Localized[]
}
