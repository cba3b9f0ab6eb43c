import type { Expression } from '../../model/expression/ast.ts'
import { type ExpressionError, Faults } from './faults.ts'
import { tokens } from './lexer.ts'
import { Parser } from './parser.ts'

/** Longer than any expression that a person or a tool wrote. */
const LONGEST = 100_000

/** An expression that was read, and its faults. With faults, `value` is what could be understood. */
export interface ParsedExpression {
  readonly value: Expression | null
  readonly errors: readonly ExpressionError[]
}

/**
 * Reads an SPDX licence expression (SPDX 3, annex "SPDX license expressions"): ids in any case, `+`, WITH, AND, OR,
 * parentheses, LicenseRef, DocumentRef, AdditionRef, NONE and NOASSERTION. Every fault has its place and, when we
 * know it, what to write instead. Never throws; bounded in time whatever the text.
 *
 * @returns `errors` empty when the expression is valid
 * @example parseExpression('mit or Apache-2').errors[0]?.suggestion // 'Apache-2.0'
 */
export function parseExpression(text: string): ParsedExpression {
  const faults = new Faults(text)
  if (text.trim() === '') {
    faults.add('empty', 0, text.length)
    return { value: null, errors: faults.list }
  }
  if (text.length > LONGEST) {
    faults.add('tooLong', 0, 0)
    return { value: null, errors: faults.list }
  }
  const inside = /[^\S ]/.exec(text.trim())
  if (inside) {
    const place = text.indexOf(inside[0], text.search(/\S/))
    faults.add('whitespace', place, place + 1, ' ')
  }
  const value = new Parser(tokens(text), faults, text.trimEnd().length).parse()
  return { value, errors: faults.sorted() }
}
