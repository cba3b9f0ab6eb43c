/** The order of the architecture's model: the most telling first. */
const ORDER: readonly string[] = [
  'schemaVersion', 'tool', 'name', 'version', 'ruleSets', 'id', 'edition', 'subject', 'settings', 'findings', 'coverage', 'rules', 'untested',
  'rule', 'severity', 'outcome', 'because', 'message', 'title', 'summary', 'unit', 'one', 'other', 'fr', 'en',
  'path', 'location', 'file', 'line', 'column', 'endLine', 'endColumn', 'value', 'source', 'clause', 'url',
  'remedy', 'who', 'effort', 'steps', 'fix', 'safe', 'edits', 'range', 'text', 'property', 'from', 'to', 'fingerprint', 'details',
  'passed', 'failed', 'unknown', 'notApplicable', 'reason',
]
const RANK = new Map(ORDER.map((key, index) => [key, index]))

/** The same value with the keys of every object in one order, whatever order they were written in. */
export function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object' || typeof (value as { toJSON?: unknown }).toJSON === 'function') return value
  const entries = Object.entries(value).sort(([a], [b]) => byRank(a, b))
  return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item)]))
}

function byRank(a: string, b: string): number {
  const difference = (RANK.get(a) ?? ORDER.length) - (RANK.get(b) ?? ORDER.length)
  return difference || (a < b ? -1 : 1)
}
