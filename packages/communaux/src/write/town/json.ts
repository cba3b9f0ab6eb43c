import type { Report } from '@communaux/report'
import type { TownReport } from '../../model/town.ts'

/** What `communaux check` adds to a report: facts and proposals first, then the estimate and the tables. */
export function townExtra({ facts, proposals, estimate, actions, datasets, files, repositories, pages }: TownReport): Readonly<Record<string, unknown>> {
  return { facts, proposals, score: estimate.result, answers: estimate.answers, conflicts: estimate.conflicts, actions, datasets, files, repositories, pages }
}

/** The report with all that was collected, for `report.json`. */
export const townJson = (town: TownReport): Report => ({ ...town.report, ...townExtra(town) })
