import type { Finding } from '@communaux/report'
import type { FormatId } from '../../read/reading.ts'

/** The formats that hold a whole catalogue: writing it anew loses nothing but layout. */
export const REWRITABLE: readonly FormatId[] = ['turtle', 'trig', 'ntriples', 'nquads', 'jsonld', 'rdfxml']

/** What reading says of a document that others can read as it is. */
const READABLE: ReadonlySet<string> = new Set([
  'dcat/read-encoding', 'dcat/read-jsonld-context', 'dcat/read-jsonld-term', 'dcat/read-named-graph', 'dcat/read-nothing', 'dcat/read-unsupported',
])

/** Whether what is still wrong in a text would stop other readers. */
export const mustBeRewritten = (findings: readonly Finding[]): boolean => findings.some(({ rule, severity }) => severity !== 'info' && !READABLE.has(rule))
