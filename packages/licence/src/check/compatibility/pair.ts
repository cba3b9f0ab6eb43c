import type { Localized } from '@communaux/report'
import { termsOf } from '../../licences/terms-of.ts'
import { covers, isNamed } from '../../model/compatibility/covers.ts'
import type { CompatibilityReason, LicenceTerms, Matter, Use } from '../../model/compatibility/types.ts'
import { type Atom, keyOf } from '../../model/expression/ast.ts'
import { printExpression } from '../../model/expression/print.ts'
import { byReach } from './by-reach.ts'
import { NOT_READ, NOT_STATED, OTHER_MATTER, SAME, SAME_OR_LATER, SPDX_SOURCE } from './texts.ts'
import { withExceptions } from './with-exceptions.ts'

/** What one licence says of what goes out under another, with its reason. */
export function pair(inbound: Atom, outbound: Atom, kind: Matter, use: Use): CompatibilityReason {
  const reason = decide(inbound, outbound, kind, use)
  const names = `${printExpression(inbound)} → ${printExpression(outbound)}`
  return { ...reason, text: { fr: `${names} – ${reason.text.fr}`, en: `${names} – ${reason.text.en}` } }
}

const unknown = (text: Localized): CompatibilityReason => ({ verdict: 'unknown', text, source: SPDX_SOURCE })

function decide(inbound: Atom, outbound: Atom, kind: Matter, use: Use): CompatibilityReason {
  if ([inbound, outbound].some(({ id }) => id === 'NONE' || id === 'NOASSERTION')) return unknown(NOT_STATED)
  if (keyOf(inbound) === keyOf(outbound)) return { verdict: 'yes', text: SAME, source: termsOf(inbound.id)?.terms.source ?? SPDX_SOURCE }
  const known = termsOf(inbound.id)
  if (!known) return unknown(NOT_READ)
  const { terms, read } = known
  if (otherMatter(terms, kind)) return { verdict: 'unknown', text: OTHER_MATTER[kind], source: terms.source }
  const found = ofTerms(terms, read, inbound, outbound, use)
  const target = termsOf(outbound.id)?.terms
  if (found.verdict === 'yes' && target && otherMatter(target, kind)) return { verdict: 'unknown', text: OTHER_MATTER[kind], source: target.source }
  return withExceptions(found, terms, inbound, outbound, use)
}

const otherMatter = ({ matter }: LicenceTerms, kind: Matter): boolean => matter !== 'both' && matter !== kind

function ofTerms(terms: LicenceTerms, read: boolean, inbound: Atom, outbound: Atom, use: Use): CompatibilityReason {
  const open = { id: inbound.id, plus: inbound.plus || terms.laterVersions === true }
  if (covers(open, outbound)) return { verdict: 'yes', text: SAME_OR_LATER, source: terms.source }
  const clause = terms.clauses.find(({ to, uses }) => (uses?.includes(use) ?? true) && isNamed(outbound, to))
  if (clause) return { verdict: clause.verdict, text: clause.text, source: clause.source }
  return byReach(terms, read, outbound, use)
}
