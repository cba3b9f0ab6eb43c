import type { Question } from '../data/types.ts'
import { ALL, type Bounds, exactly } from '../model/bounds.ts'
import { add, compare, divide, isZero, ONE, ratioOf, type Ratio, ZERO } from '../model/ratio.ts'
import type { Kind } from './kind.ts'

/** Several options: the sum of their values against the target (all of them by default). An empty list is worth nothing. */
export const list: Kind = {
  id: 'list',
  range: (question) => ({ lo: ZERO, hi: question.options?.length ? part(question, sumOf(question, question.options.map(({ id }) => id))) : ALL.hi }),
  worth(question, value): Bounds | null {
    if (!Array.isArray(value)) return null
    const ids = [...new Set(value as readonly unknown[])]
    if (!ids.every((id) => typeof id === 'string' && isOption(question, id))) return null
    return exactly(part(question, sumOf(question, ids as string[])))
  },
}

const isOption = ({ options }: Question, id: string): boolean => !options?.length || options.some((option) => option.id === id)

function sumOf({ options }: Question, ids: readonly string[]): Ratio {
  const values = ids.map((id) => (options?.length ? (options.find((option) => option.id === id)?.value ?? 0) : 1))
  return values.map(ratioOf).reduce(add, ZERO)
}

function part(question: Question, sum: Ratio): Ratio {
  const target = question.target === undefined ? wholeList(question) : ratioOf(question.target)
  if (isZero(target)) return ZERO
  const worth = divide(sum, target)
  return compare(worth, ONE) > 0 ? ONE : worth
}

const wholeList = ({ options }: Question): Ratio => (options?.length ? options.map(({ value }) => ratioOf(value)).reduce(add, ZERO) : ONE)
