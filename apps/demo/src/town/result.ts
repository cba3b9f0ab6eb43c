import type { Localized } from '@communaux/report'
import type { TownReport } from 'communaux'

/** What one collection found, as it is kept. The estimate is not: it is made again with today's answers. */
export interface Result extends Omit<TownReport, 'estimate' | 'actions'> {
  /** What the table of datasets shows besides. */
  readonly details: readonly DatasetDetail[]
  /** Hash of each document read, by the name that findings give it: excerpts are shown from there. */
  readonly documents: Readonly<Record<string, string>>
}

/** A dataset's formats, date and points. */
export interface DatasetDetail {
  readonly id: string
  readonly formats: readonly string[]
  readonly modified: string | null
  /** data.gouv.fr's quality points: what needs the network makes an interval. */
  readonly points: Points | null
  /** What would earn the points that are missing. */
  readonly advice: readonly Localized[]
}

/** `score` is what the method counts, `min` what is sure without trying the links. */
export interface Points {
  readonly score: number
  readonly min: number
  readonly of: number
}
