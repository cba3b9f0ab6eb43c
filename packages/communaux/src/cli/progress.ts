import type { Localized } from '@communaux/report'

/** Where a long run stands: `total` is 0 when it is not known yet. */
export interface Step {
  readonly done: number
  readonly total: number
  readonly text: Localized
  /** The text says where it stands: no numbers beside the bar. */
  readonly isSaid?: true
}

/** Tells a person where a run stands, on standard error only. */
export interface Progress {
  readonly step: (step: Step) => void
  /** Removes the bar, before anything else is written. */
  readonly clear: () => void
}
