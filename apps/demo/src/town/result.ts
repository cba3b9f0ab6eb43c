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
  /** How often it says it is updated; null when it does not say. */
  readonly frequency: Localized | null
  /** Whole days since an update was due; null when none was, or when nobody can tell. */
  readonly lateDays: number | null
  readonly files: readonly DatasetFile[]
  /** data.gouv.fr's quality points: what needs the network makes an interval. */
  readonly points: Points | null
  /** What would earn the points that are missing. */
  readonly advice: readonly Localized[]
}

/** One way to get a dataset. */
export interface DatasetFile {
  /** Its own address or label in the catalogue, which findings name. */
  readonly id: string | null
  readonly name: string
  /** Where it is downloaded or reached; null when it does not say. */
  readonly url: string | null
  readonly format: string | null
  /** It is answered by a data service. */
  readonly service: boolean
}

/** `score` is what the method counts, `min` what is sure without trying the links. */
export interface Points {
  readonly score: number
  readonly min: number
  readonly of: number
}

/** A result as it was kept: an earlier version of the application knew less of it. */
export function readResult(kept: Result | null): Result | null {
  if (kept === null) return null
  const { files = [], details, ...rest } = kept as Partial<Pick<Result, 'files'>> & Omit<Result, 'files'>
  return { ...rest, files, details: details.map((detail) => ({ ...UNKNOWN, ...detail })) }
}

const UNKNOWN = { frequency: null, lateDays: null, files: [] }
