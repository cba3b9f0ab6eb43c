import { describe, it } from 'vitest'
import { DOCUMENTS } from './documents.ts'
import { damageOne } from './mutations.ts'

/** 10,400 cases in all. */
describe('one dataset is damaged at random, thirteen hundred times for each document', () => {
  it.each(DOCUMENTS)('$name', (pieces) => damageOne(pieces, 1300), 600_000)
})
