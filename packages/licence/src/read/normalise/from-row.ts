import type { AliasRow } from '../../data/aliases/index.ts'
import type { ReasonId } from '../../data/reasons.ts'
import type { Assumption, Kind } from '../../model/types.ts'
import type { Answer } from './answer.ts'

/** The kinds that a row may give; `licence` is what a row with an id gives. */
export const KINDS: readonly Kind[] = [
  'licence', 'ambiguous', 'public-domain', 'all-rights-reserved', 'unlicensed', 'other-open', 'other-closed', 'none', 'no-assertion', 'not-specified',
]
const ASSUMPTIONS: ReadonlySet<string> = new Set<Assumption>(['version', 'jurisdiction', 'variant', 'licence', 'sentence', 'spelling'])
const isAssumption = (name: string): name is Assumption => ASSUMPTIONS.has(name)
const BY_ASSUMPTION: Partial<Record<Assumption, ReasonId>> = { version: 'version', variant: 'variant', licence: 'page' }

/** The answer that a row of data/aliases gives. A test checks that every row has a known kind. */
export function fromRow({ id, kind, assumed = [], candidates = [] }: AliasRow, exact: ReasonId): Answer {
  if (id === undefined) {
    const known = KINDS.find((name) => name === kind) ?? 'unknown'
    const reason = known === 'licence' ? 'name' : known === 'expression' ? 'expression' : known === 'ambiguous' ? 'several' : known
    return { kind: known, candidates, reason }
  }
  const supposed = assumed.filter(isAssumption)
  const [first] = supposed
  return { kind: 'licence', id, assumed: supposed, candidates, reason: (first && BY_ASSUMPTION[first]) ?? exact }
}
