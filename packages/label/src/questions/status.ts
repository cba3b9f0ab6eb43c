import type { AnswerValue, Status } from '../model/answers.ts'
import { ALL } from '../model/bounds.ts'
import { add, compare, ONE, ratioOf, subtract } from '../model/ratio.ts'
import { isShare, type Kind } from './kind.ts'

/** Done counts; planned and not done do not; what is missing to 1 is open. */
export const status: Kind = {
  id: 'status',
  range: () => ALL,
  worth(_question, value) {
    if (!isStatus(value)) return null
    const said = [value.done, value.planned, value.notDone].map(ratioOf).reduce(add)
    if (compare(said, ONE) > 0) return null
    const done = ratioOf(value.done)
    return { lo: done, hi: add(done, subtract(ONE, said)) }
  },
}

/** Whether a value has the three shares of a status. */
export function isStatus(value: AnswerValue): value is Status {
  if (typeof value !== 'object' || Array.isArray(value)) return false
  const { done, planned, notDone } = value as Status
  return isShare(done) && isShare(planned) && isShare(notDone)
}
