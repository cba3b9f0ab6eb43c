import { type Expression, group } from '../../model/expression/ast.ts'
import { printExpression } from '../../model/expression/print.ts'
import { idsOf } from '../../model/expression/simplify.ts'
import { parseExpression } from '../expression/expression.ts'
import { type Answer, isNamed, possible } from './answer.ts'
import { byName } from './by-name.ts'

const MAY_BE_EXPRESSION = /\b(?:AND|OR|WITH|and|or|with)\b|\+|LicenseRef-/
const CHOICE = /\s+(?:or|ou|ou bien|-or-)\s+/i
const TOGETHER = /\s+(?:and|et|&)\s+|\s\+\s/i
const EITHER = /\s*[/,;|]\s*|\s+(?:or|ou|and|et|&)\s+|\s\+\s/i

/** A valid SPDX expression of several words. */
export function byExpression(text: string): Answer | undefined {
  if (!MAY_BE_EXPRESSION.test(text)) return undefined
  const { value, errors } = parseExpression(text)
  if (value === null || errors.length > 0) return undefined
  const simple = value.type === 'licence' && !value.plus && value.exception === undefined
  return simple ? { kind: 'licence', id: value.id, reason: 'expression' } : { kind: 'expression', id: printExpression(value), candidates: idsOf(value), reason: 'expression' }
}

/** "MIT ou Apache 2.0": each part must be one licence for certain. Joined otherwise, they are candidates. */
export function joined(text: string): Answer | undefined {
  return joinedBy(text, CHOICE, 'or') ?? joinedBy(text, TOGETHER, 'and') ?? listed(text)
}

function joinedBy(text: string, separator: RegExp, type: 'and' | 'or'): Answer | undefined {
  const parts = text.split(separator)
  if (parts.length < 2) return undefined
  const read: Expression[] = []
  for (const part of parts) {
    const answer = byName(part)
    if (!isNamed(answer) || answer.kind !== 'licence' || answer.assumed?.length) return undefined
    read.push({ type: 'licence', id: answer.id, plus: false })
  }
  const id = printExpression(group(type, read))
  return { kind: 'expression', id, candidates: read.flatMap((node) => idsOf(node)), reason: 'joined' }
}

function listed(text: string): Answer | undefined {
  const parts = text.split(EITHER)
  if (parts.length < 2) return undefined
  const answers = parts.map(byName)
  if (!answers.every((answer) => answer !== undefined && possible(answer).length > 0)) return undefined
  const ids = [...new Set(answers.flatMap((answer) => (answer ? possible(answer) : [])))]
  const [sole] = ids
  return ids.length === 1 && sole !== undefined ? { kind: 'licence', id: sole, reason: 'name' } : { kind: 'ambiguous', candidates: ids, reason: 'several' }
}
