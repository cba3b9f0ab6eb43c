import { describe, it } from 'vitest'
import { DOCUMENTS } from './documents.ts'
import { damageOne } from './mutations.ts'

/** 20,000 cases in all. */
describe('one dataset is damaged at random, 2,500 times for each document', () => {
  it.each(DOCUMENTS)('$name', (pieces) => damageOne(pieces, { numRuns: 2500 }), 600_000)
})
