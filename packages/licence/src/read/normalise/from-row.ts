import type { ReasonId } from '../../data/reasons.ts'
import type { Alias } from '../../model/alias.ts'
import type { Assumption } from '../../model/types.ts'
import type { Answer } from './answer.ts'

const BY_ASSUMPTION: Partial<Record<Assumption, ReasonId>> = { version: 'version', variant: 'variant', licence: 'page' }

/** The answer that a row of data/aliases gives. */
export function fromRow({ id, kind = 'unknown', assumed = [], candidates = [] }: Alias, exact: ReasonId): Answer {
  if (id === undefined) return { kind, candidates, reason: kind === 'ambiguous' ? 'several' : kind === 'licence' ? 'name' : kind }
  const [first] = assumed
  return { kind: 'licence', id, assumed, candidates, reason: (first && BY_ASSUMPTION[first]) ?? exact }
}
