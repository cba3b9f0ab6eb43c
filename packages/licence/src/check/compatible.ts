import { LISTED } from '../data/french-list.ts'
import type { CompatibilityReason, CompatibilityVerdict, Matter, Use } from '../model/compatibility/types.ts'
import type { Expression } from '../model/expression/ast.ts'
import { parseExpression } from '../read/expression/expression.ts'
import { fold, worst } from './compatibility/fold.ts'
import { NOT_PARSED, SPDX_SOURCE, TOO_MANY } from './compatibility/texts.ts'

/** What comes in, what it goes out under, and what is done with it. */
export interface CompatibilityQuestion {
  /** SPDX expressions: everything that is used. */
  readonly inbound: readonly string[]
  readonly outbound: string
  readonly kind: Matter
  /** `combine` unless said: the use that asks for most. For data, `link` is a map or a chart made from a database. */
  readonly use?: Use
}

/** The JSON of `licence compatible`. */
export interface Compatibility extends Required<CompatibilityQuestion> {
  /** The gravest of its reasons. */
  readonly verdict: CompatibilityVerdict
  /** One for each licence that comes in: the choice that suits best. */
  readonly reasons: readonly CompatibilityReason[]
  /** Licences of the French list under which the same things could go out without a condition. */
  readonly possible: readonly string[]
}

/**
 * Whether what comes in may go out under a licence, from what the texts of the licences say: yes, no, under conditions,
 * or unknown, each with its clause. A direction and a use, never a property of two licences; people decide.
 *
 * @example compatible({ inbound: ['GPL-3.0-only'], outbound: 'EUPL-1.2', kind: 'software' }).verdict // 'no'
 */
export function compatible({ inbound, outbound, kind, use = 'combine' }: CompatibilityQuestion): Compatibility {
  const expressions = inbound.map(readOne)
  const reasons = reasonsOf(expressions, readOne(outbound), kind, use)
  const possible = LISTED.filter((listed) => listed.kind === kind && worst(reasonsOf(expressions, readOne(listed.id), kind, use)) === 'yes').map(({ id }) => id)
  return { inbound, outbound, kind, use, verdict: worst(reasons), reasons, possible }
}

function readOne(text: string): Expression | null {
  const { value, errors } = parseExpression(text)
  return errors.length > 0 ? null : value
}

function reasonsOf(inbound: readonly (Expression | null)[], outbound: Expression | null, kind: Matter, use: Use): readonly CompatibilityReason[] {
  const unknown = (text: CompatibilityReason['text']): readonly CompatibilityReason[] => [{ verdict: 'unknown', text, source: SPDX_SOURCE }]
  if (outbound === null) return unknown(NOT_PARSED)
  return inbound.flatMap((expression) => (expression === null ? unknown(NOT_PARSED) : (fold(expression, outbound, kind, use) ?? unknown(TOO_MANY))))
}
