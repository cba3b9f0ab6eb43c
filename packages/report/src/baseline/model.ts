/** A finding that was there already: its fingerprint, and its rule for people who read the file. */
export interface BaselineEntry {
  readonly fingerprint: string
  readonly rule: string
  /** How many findings share the fingerprint. */
  readonly count: number
}

/** What was known on the day the baseline was written: only new findings count after it. */
export interface Baseline {
  readonly schemaVersion: 1
  readonly entries: readonly BaselineEntry[]
}

export const EMPTY: Baseline = { schemaVersion: 1, entries: [] }
export const FINGERPRINT: RegExp = /^[0-9a-f]{16}$/
