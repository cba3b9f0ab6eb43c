import type { Finding } from '@communaux/report'
import type { CatalogReport } from '../src/check/catalog-report.ts'
import { check, type CheckOptions } from '../src/check/check.ts'
import { type ReadOptions, readCatalog } from '../src/read/read-catalog.ts'
import { checkStream, type CheckStreamOptions, type CheckStreamResult } from '../src/stream/check/check-stream.ts'

/** Bytes in pieces of the sizes given, in turn: characters and line ends are cut anywhere. */
export function* inPieces(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? bytes.length)
    yield bytes.subarray(at, at + size)
    at += size
  }
}

/** What is said of how the stream was read, and nothing else. */
const isOfStream = (rule: string): boolean => rule.startsWith('dcat/stream-')
const isOfReading = (rule: string): boolean => rule.startsWith('dcat/read-')

/** What is said of the answer around the datasets: only a document read whole is seen whole. */
const isAround = ({ rule, path = [] }: Finding): boolean =>
  rule === 'dcat/read-page' || (rule === 'dcat/read-field-lost' && path.length <= 2 && path.every((step) => typeof step === 'string'))

/** A report as it is compared: findings of the check in their order, those of reading as a set with counts. */
export function comparable(report: CatalogReport): unknown {
  const { findings, ...rest } = report
  return {
    ...rest,
    reading: findings.filter((finding) => isOfReading(finding.rule) && !isAround(finding)).map((finding) => JSON.stringify(finding)).sort(),
    findings: findings.filter(({ rule }) => !isOfReading(rule) && !isOfStream(rule)),
  }
}

/**
 * The same with the nodes without name called by the order in which they come: a JSON document read by parts gives other
 * labels to the objects that it opens, which means nothing.
 */
export function renamed(report: CatalogReport): unknown {
  const names = new Map<string, string>()
  const bare = { ...report, findings: report.findings.map((finding) => ({ ...finding, fingerprint: '' })) }
  const text = JSON.stringify(comparable(bare)).replace(/_:[\w-]+/g, (label) => {
    const name = names.get(label) ?? `_:${String(names.size)}`
    names.set(label, name)
    return name
  })
  return JSON.parse(text)
}

/** What `check` says of a document read whole. */
export async function wholeReport(bytes: Uint8Array, options: CheckOptions & ReadOptions): Promise<{ report: CatalogReport; format: string | null }> {
  const { value, findings, format } = await readCatalog(bytes, options)
  return { report: check(value, { ...options, findings }), format }
}

export const streamed = (bytes: Uint8Array, options: CheckStreamOptions, sizes: readonly number[]): Promise<CheckStreamResult> => checkStream(() => inPieces(bytes, sizes), options)
