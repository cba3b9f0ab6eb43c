import { groupBy } from '../model/group-by.ts'
import type { Report } from '../model/types.ts'
import type { Baseline, BaselineEntry } from './model.ts'

/**
 * The baseline of a report: one line for each fingerprint, sorted, so that a change of the file in git shows
 * what came and went.
 *
 * @example writeFile('communaux.baseline.json', writeBaseline(report))
 */
export function writeBaseline(report: Pick<Report, 'findings'>): string {
  const entries = [...groupBy(report.findings, ({ fingerprint }) => fingerprint)]
    .map(([fingerprint, [first, ...others]]): BaselineEntry => ({ fingerprint, rule: first?.rule ?? '', count: 1 + others.length }))
    .sort((a, b) => compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint))
  const baseline: Baseline = { schemaVersion: 1, entries }
  return `{\n  "schemaVersion": ${baseline.schemaVersion},\n  "entries": [${lines(entries)}]\n}\n`
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const lines = (entries: readonly BaselineEntry[]): string =>
  entries.length === 0 ? '' : `\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  `
