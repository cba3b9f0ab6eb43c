import { ALIAS_TABLE } from '../data/alias-table.ts'
import type { Assumption, Kind } from './types.ts'

/**
 * A row of data/aliases/*.json: what people write, and what it means. Plain JSON, no TypeScript needed to add one.
 * Exactly one of `alias`, `iri` and `code`; an `id`, or a `kind`.
 */
export interface AliasRow {
  /** A title or an id in any spelling: case, accents, "licence" or "license", "v2.0" or "2" do not matter. */
  readonly alias?: string
  /** An address: scheme, "www.", final slash, language and file ending do not matter. */
  readonly iri?: string
  /** A code of the European authority table of licences. */
  readonly code?: string
  /** The SPDX id, or a `LicenseRef-` where the list has none. */
  readonly id?: string
  readonly kind?: Kind
  readonly assumed?: readonly Assumption[]
  /** The ids that the text may mean. */
  readonly candidates?: readonly string[]
  /** One real writing of it: the table test runs it. */
  readonly example: string
}

/** What a row says, without the text that leads to it. */
export type Alias = Pick<AliasRow, 'id' | 'kind' | 'assumed' | 'candidates'>

export const KINDS: readonly Kind[] = [
  'licence', 'expression', 'ambiguous', 'public-domain', 'all-rights-reserved', 'unlicensed', 'other-open', 'other-closed', 'see-file', 'none', 'no-assertion', 'not-specified', 'unknown',
]
const ASSUMPTIONS: ReadonlySet<string> = new Set<Assumption>(['version', 'jurisdiction', 'variant', 'licence', 'sentence', 'spelling'])
const isAssumption = (name: string): name is Assumption => ASSUMPTIONS.has(name)

let table: ReadonlyMap<string, Alias> | undefined

/** Every alias by its key: a folded title, `@` and a canonical address, `#` and a European code. */
export function aliases(): ReadonlyMap<string, Alias> {
  return (table ??= new Map(ALIAS_TABLE.split('\n').map(read)))
}

function read(line: string): [key: string, alias: Alias] {
  const [key = '', meaning = '', assumed = '', candidates = ''] = line.split('|')
  const more = { assumed: assumed.split(' ').filter(isAssumption), candidates: candidates.split(' ').filter(Boolean) }
  if (!meaning.startsWith(':')) return [key, { id: meaning, ...more }]
  return [key, { kind: KINDS.find((kind) => kind === meaning.slice(1)) ?? 'unknown', ...more }]
}
