import type { Evidence, Proposal, Report } from '@communaux/report'

/** What one collection found, as it is kept. A part that could not be collected is null. */
export interface Result {
  readonly catalogue: CatalogueResult | null
  readonly facts: readonly Evidence[]
  readonly proposals: readonly Proposal[]
}

export interface CatalogueResult {
  readonly report: Report
}
