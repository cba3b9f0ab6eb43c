import type { Question } from '../data/types.ts'
import { ALL, type Bounds, exactly, FULLY_HELD } from '../model/bounds.ts'
import { ratioOf } from '../model/ratio.ts'
import type { Kind } from './kind.ts'

/** One option: worth what the scale says. Without options in the scale, any choice is worth everything. */
export const choice: Kind = {
  id: 'choice',
  range: rangeOf,
  worth(question, value) {
    if (typeof value !== 'string' || value === '') return null
    if (!question.options?.length) return FULLY_HELD
    const option = question.options.find(({ id }) => id === value)
    return option ? exactly(ratioOf(option.value)) : null
  },
}

function rangeOf({ options }: Question): Bounds {
  if (!options?.length) return ALL
  const values = options.map(({ value }) => value)
  return { lo: ratioOf(Math.min(...values)), hi: ratioOf(Math.max(...values)) }
}
