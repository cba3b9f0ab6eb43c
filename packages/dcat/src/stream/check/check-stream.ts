import type { Finding } from '@communaux/report'
import type { CatalogReport } from '../../check/catalog-report.ts'
import type { CheckOptions } from '../../check/check.ts'
import { findingsOf } from '../../read/findings-of.ts'
import { readNothing } from '../../read/findings/document.ts'
import type { FormatId } from '../../read/reading.ts'
import { Facts } from '../graph/facts.ts'
import type { StreamInput, StreamOptions } from '../options.ts'
import { runThrough } from '../run-through.ts'
import { CheckJudge } from './check-judge.ts'
import { headId, reportOf } from './report.ts'

export interface CheckStreamOptions extends StreamOptions, CheckOptions {}

export interface CheckStreamResult {
  /** That of `check(readCatalog(…))`, findings in the same order; those of reading come in the order of the document. */
  readonly report: CatalogReport
  /** `null` when no known format was recognised: one finding says so. */
  readonly format: FormatId | null
}

/**
 * Reads and checks a catalogue of any size as it comes. Memory does not grow with the descriptions as long as what belongs to a
 * dataset stands together, or nested; where it is scattered, it goes through `spill`, and a finding says so. What grows is a line
 * and some hashes for each dataset, and the findings.
 *
 * @throws the reason of `signal` when it is aborted
 * @example const { report } = await checkStream(() => createReadStream('catalogue.ttl'), { now: '2026-11-24' })
 */
export async function checkStream(input: StreamInput, options: CheckStreamOptions = {}): Promise<CheckStreamResult> {
  const { value, ending } = await runThrough(input, options, () => {
    const judge = new CheckJudge(options)
    const facts = new Facts()
    return { judge, facts, result: (hubs) => ({ judge, facts, hubs }) }
  })
  const { judge, facts, hubs } = value
  const isNothing = ending.format !== null && headId(facts, hubs) === undefined && facts.mains === 0
  const nothing: readonly Finding[] = isNothing ? findingsOf([{ rule: readNothing }], '', options.file ?? 'catalogue') : []
  return { report: reportOf(judge, facts, hubs, [...ending.findings, ...nothing], options), format: ending.format }
}
