import { finding, type Hit } from '../model/finding.ts'
import type { Finding } from '../model/types.ts'
import { type Baseline, type BaselineEntry, EMPTY, FINGERPRINT } from './model.ts'
import { BASELINE_ENTRY, BASELINE_SYNTAX } from './rules.ts'
import { jsonErrorOffset } from './json-error.ts'
import { positionAt, positionOf } from './position.ts'

export interface BaselineRead {
  /** What could be read; empty when nothing could. */
  readonly value: Baseline
  /** One for a file that is not a baseline, one for each entry that is not. */
  readonly findings: readonly Finding[]
}

/**
 * Reads a baseline and keeps what can be: an entry may be a bare fingerprint, `count` is 1 when absent, and a
 * report in JSON is read as the baseline of its findings. Never throws.
 *
 * @param file named in the findings' locations
 * @example withoutBaseline(report, readBaseline(text, 'communaux.baseline.json').value)
 */
export function readBaseline(text: string, file = 'baseline.json'): BaselineRead {
  const json = parse(text, file)
  if (!json.ok) return { value: EMPTY, findings: [json.finding] }
  const list = listOf(json.value)
  if (!list) return { value: EMPTY, findings: [finding(BASELINE_SYNTAX, { location: { file, line: 1, column: 1 }, params: { reason: 'entries' } })] }
  const entries: BaselineEntry[] = []
  const findings: Finding[] = []
  for (const [index, item] of list.entries()) {
    const entry = entryOf(item)
    if (entry) entries.push(entry)
    else findings.push(finding(BASELINE_ENTRY, badEntry(text, file, item, index)))
  }
  return { value: { schemaVersion: 1, entries }, findings }
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly finding: Finding }

function parse(text: string, file: string): Parsed {
  const clean = text.replace(/^\ufeff/, '')
  try {
    return { ok: true, value: JSON.parse(clean) }
  } catch {
    return { ok: false, finding: finding(BASELINE_SYNTAX, { location: { file, ...positionAt(clean, jsonErrorOffset(clean)) }, params: { reason: 'JSON' } }) }
  }
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function listOf(value: unknown): readonly unknown[] | undefined {
  if (isList(value)) return value
  if (!isObject(value)) return undefined
  return [value['entries'], value['findings']].find(isList)
}

function entryOf(item: unknown): BaselineEntry | undefined {
  const { fingerprint, rule = '', count = 1 } = isObject(item) ? item : { fingerprint: item }
  if (typeof fingerprint !== 'string' || !FINGERPRINT.test(fingerprint) || typeof rule !== 'string') return undefined
  return typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? { fingerprint, rule, count } : undefined
}

function badEntry(text: string, file: string, item: unknown, index: number): Hit {
  return { path: ['entries', index], value: item, params: { n: index + 1 }, location: { file, ...positionOf(text, item) } }
}
