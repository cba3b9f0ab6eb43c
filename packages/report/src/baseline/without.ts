import type { Finding, Report } from '../model/types.ts'
import type { Baseline } from './model.ts'

/**
 * The report without the findings its baseline knows. When several share a fingerprint, as many as the
 * baseline counts are left out, and the next ones are new. The coverage stays: it tells what is, not what is new.
 *
 * @example failing(withoutBaseline(report, baseline), 'error')
 */
export function withoutBaseline<Kind extends Report>(report: Kind, baseline: Baseline): Kind {
  const left = new Map<string, number>()
  for (const { fingerprint, count } of baseline.entries) left.set(fingerprint, (left.get(fingerprint) ?? 0) + count)
  const isNew = ({ fingerprint }: Finding): boolean => {
    const known = left.get(fingerprint) ?? 0
    if (known > 0) left.set(fingerprint, known - 1)
    return known === 0
  }
  return { ...report, findings: report.findings.filter(isNew) }
}
