import { printExpression } from '../model/expression/print.ts'
import { satisfies } from '../model/expression/satisfies.ts'
import { idsOf } from '../model/expression/simplify.ts'
import type { ExpressionError } from '../read/expression/faults.ts'
import { parseExpression } from '../read/expression/expression.ts'

/** An expression looked at: the JSON of `licence expression`. */
export interface DescribedExpression {
  readonly input: string
  readonly valid: boolean
  /** The expression in official case without superfluous parentheses; null when it is not valid. */
  readonly normal: string | null
  /** The licences named, NONE and NOASSERTION left out. */
  readonly ids: readonly string[]
  readonly errors: readonly ExpressionError[]
  /** Whether one way of choosing is accepted; null without `accepted`, or when one of the two is not valid. */
  readonly satisfies: boolean | null
}

/**
 * Reads an expression and says all there is to say of it.
 *
 * @param accepted what is accepted, joined by OR
 * @example describeExpression('mit or isc', 'ISC').satisfies // true
 */
export function describeExpression(input: string, accepted?: string): DescribedExpression {
  const { value, errors } = parseExpression(input)
  const valid = value !== null && errors.length === 0
  const allowed = accepted === undefined ? null : parseExpression(accepted)
  const decidable = valid && allowed?.value && allowed.errors.length === 0
  return {
    input,
    valid,
    normal: valid ? printExpression(value) : null,
    ids: value === null ? [] : idsOf(value),
    errors,
    satisfies: decidable ? satisfies(value, allowed.value) : null,
  }
}
