import { createReport, type Evidence, type Localized, type Report } from '@communaux/report'
import { runRules } from '@communaux/report/rules'
import { TOOL } from '../data/version.ts'
import type { DatasetRow, FileRow, PageRow, Part, RepositoryRow, TownEvent } from '../model/town.ts'
import { SOURCE_RULES } from '../rules/index.ts'
import type { SourceState } from '../rules/source-opened.ts'

/** What one part of a collection gives besides its events. */
export interface PartResult {
  readonly datasets?: readonly DatasetRow[]
  readonly files?: readonly FileRow[]
  readonly repositories?: readonly RepositoryRow[]
  readonly pages?: readonly PageRow[]
}

export type PartRun = AsyncGenerator<TownEvent, PartResult>

export const progress = (part: Part, done: number, total: number, text: Localized): TownEvent => ({ kind: 'progress', part, done, total, text })
export const evidence = (found: Evidence): TownEvent => ({ kind: 'evidence', evidence: found })
export const report = (part: Part, subject: string, made: Report): TownEvent => ({ kind: 'report', part, subject, report: made })

/** Which sources could be opened: those that could not are findings « injoignable ». */
export function sourcesReport(subject: string, states: readonly SourceState[]): Report {
  return createReport({ tool: TOOL, ruleSets: [{ id: 'communaux', edition: TOOL.version }], subject, ...runRules(SOURCE_RULES, states, undefined) })
}
