import type { Finding } from '@communaux/report'

/** What reading says of a document that others can read as it is. */
const READABLE: ReadonlySet<string> = new Set([
  'dcat/read-encoding', 'dcat/read-jsonld-context', 'dcat/read-jsonld-term', 'dcat/read-named-graph', 'dcat/read-nothing', 'dcat/read-unsupported',
])

/** Whether what is still wrong in a text would stop other readers. */
export const mustBeRewritten = (findings: readonly Finding[]): boolean => findings.some(({ rule, severity }) => severity !== 'info' && !READABLE.has(rule))
