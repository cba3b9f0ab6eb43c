import { ALL, exactly } from '../model/bounds.ts'
import { compare, divide, ONE, ratioOf } from '../model/ratio.ts'
import type { Kind } from './kind.ts'

/** A number is worth its part of the target, everything from the target on. */
export const count: Kind = {
  id: 'count',
  range: () => ALL,
  worth(question, value) {
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return null
    const part = divide(ratioOf(value), ratioOf(question.target ?? 1))
    return exactly(compare(part, ONE) > 0 ? ONE : part)
  },
}
