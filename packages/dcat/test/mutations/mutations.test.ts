import { describe, it } from 'vitest'
import { DOCUMENTS } from './documents.ts'
import { damageOne } from './mutations.ts'

describe('one dataset is damaged at random: the others are read whole, and the damage is located', () => {
  it.each(DOCUMENTS)('$name', (pieces) => damageOne(pieces, { numRuns: 150, seed: 2026 }), 60_000)
})
