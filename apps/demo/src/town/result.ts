import type { Evidence, Localized, Proposal, Report, State } from '@communaux/report'

/** What one collection found, as it is kept. */
export interface Result {
  /** Every domain's findings and coverage together. */
  readonly report: Report
  readonly facts: readonly Evidence[]
  readonly proposals: readonly Proposal[]
  readonly datasets: readonly DatasetRow[]
  readonly repositories: readonly RepositoryRow[]
  /** Documents read, by the name that findings give: their excerpts are shown from there. */
  readonly documents: Readonly<Record<string, string>>
}

/** A dataset as the table shows it. */
export interface DatasetRow {
  readonly id: string
  readonly title: string
  readonly licence: LicenceCell
  readonly formats: readonly string[]
  readonly modified: string | null
  /** data.gouv.fr's quality points; `min` when nothing of what needs the network holds. */
  readonly points: { readonly min: number; readonly max: number; readonly of: number } | null
}

/** Where a dataset stands towards the list of licences that French law names. */
export type LicenceStanding = 'listed' | 'not-listed' | 'absent' | 'unreadable'

export interface LicenceCell {
  readonly state: State
  readonly standing: LicenceStanding
  /** What the catalogue says. */
  readonly text: string
  readonly words: Localized
}

/** A code repository as the table shows it. */
export interface RepositoryRow {
  readonly name: string
  /** SPDX expression. */
  readonly licence: string | null
  readonly state: State
  readonly words: Localized
}
