import { REPLACEMENTS } from '../data/deprecated.ts'
import type { Expression } from '../model/expression/ast.ts'
import { printExpression } from '../model/expression/print.ts'
import { type StatusOptions, statusOfLicence, statusOfVariant } from '../model/french/status.ts'
import type { FrenchStatus, FrenchStatusId } from '../model/french/types.ts'
import { spdxLicence } from '../model/ids.ts'
import { parseExpression } from './expression/expression.ts'

/** From the best to the worst: a choice takes the best of its parts, a combination the worst. */
const RANK: readonly FrenchStatusId[] = ['listed', 'homologated', 'family', 'unknown', 'not-listed']

/**
 * Where a licence, or an SPDX expression, stands on the list that binds what a French administration publishes
 * for free reuse. Of a choice (OR) the best part counts, of a combination (AND) the worst; an exception (WITH) is on
 * no list. What a body depends on is not concerned: never ask this of a dependency.
 *
 * @param id an SPDX id or expression; null when the licence is not known
 * @throws LicenceError when `now` is no date
 * @example frenchStatus('MIT', { kind: 'software', now: '2026-11-24' }).status // 'listed'
 */
export function frenchStatus(id: string | null, options: StatusOptions): FrenchStatus {
  const known = id === null ? undefined : spdxLicence(id)
  if (id === null || (known && !known.deprecated)) return statusOfLicence(known?.id ?? id, options)
  const { value, errors } = parseExpression(known ? (REPLACEMENTS[known.id] ?? known.id) : id)
  return value === null || errors.length > 0 ? statusOfLicence(null, options) : { ...ofExpression(value, options), id }
}

function ofExpression(expression: Expression, options: StatusOptions): FrenchStatus {
  if (expression.type !== 'licence') {
    const parts = expression.items.map((item) => ofExpression(item, options))
    return parts.reduce((kept, part) => (isBetter(part, kept) === (expression.type === 'or') ? part : kept))
  }
  const { id, plus, exception } = expression
  const later = plus ? spdxLicence(`${id}+`) : undefined
  if (exception === undefined && (!plus || later)) return statusOfLicence(later ? (REPLACEMENTS[later.id] ?? id) : (REPLACEMENTS[id] ?? id), options)
  const bare = statusOfLicence(REPLACEMENTS[id] ?? id, options)
  return bare.status === 'listed' && bare.id !== null ? statusOfVariant(printExpression(expression), bare.id, options) : bare
}

const isBetter = (a: FrenchStatus, b: FrenchStatus): boolean => RANK.indexOf(a.status) < RANK.indexOf(b.status)
