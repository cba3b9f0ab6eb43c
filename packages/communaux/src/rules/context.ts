import type { Ignore } from '../config/types.ts'

/** An exception of the configuration, and what it met in a report. */
export interface IgnoreUse {
  readonly ignore: Ignore
  /** How many findings it matches. */
  readonly matched: number
  /** Whether a rule it aims at was applied in this report. */
  readonly applied: boolean
}

export interface RuleContext {
  /** ISO date of the check. */
  readonly today: string
}
