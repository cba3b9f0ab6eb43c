import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

describe('nearest', () => {
  it.each([
    ['chek', 'check'],
    ['scroe', 'score'],
    ['CHECK', 'check'],
    ['convret', 'convert'],
  ])('%s → %s', (typed, expected) => {
    expect(nearest(typed, ['check', 'score', 'convert', 'profiles'])).toBe(expected)
  })

  it('says nothing when nothing is near', () => {
    expect(nearest('zzzz', ['check', 'score'])).toBeNull()
  })
})

describe('editDistance', () => {
  it('is a symmetric distance that is zero on equal words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, a)).toBe(0)
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })

  it('counts a swap of neighbours once', () => expect(editDistance('scroe', 'score')).toBe(1))
})
