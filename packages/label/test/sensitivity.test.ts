import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { communaux2026, emptyAnswers, LabelError, type Scale, sensitivity, tnl2025 } from '../src/index.ts'
import { leastMove } from '../src/sensitivity/flip.ts'
import { drawWeights, random } from '../src/sensitivity/random.ts'
import { edition } from './fixtures.ts'
import { answersOf, domain, question, scaleOf } from './kit.ts'

const shares = (values: readonly number[], weights = values.map(() => 1)): { scale: Scale; answers: ReturnType<typeof answersOf> } => ({
  scale: scaleOf(values.map((_value, index) => domain(`d${index}`, weights[index] ?? 1, [question(`q${index}`, 1, { kind: 'share' })])), { levels: [{ id: 'un', from: 0.3 }, { id: 'deux', from: 0.6 }] }),
  answers: answersOf(Object.fromEntries(values.map((value, index) => [`q${index}`, { value }]))),
})

describe('sensitivity', () => {
  it('is none when every domain is worth the same', () => {
    const { min } = sensitivity(shares([0.4, 0.4, 0.4]).answers, { edition, scale: shares([0.4, 0.4, 0.4]).scale })
    expect(min).toEqual({ level: 'un', holds: 1, levels: { un: 1 }, flip: null })
  })

  it('counts the draws that change the level: two domains, 0 and 1, are uniform', () => {
    const { scale, answers } = shares([0, 1])
    const { min } = sensitivity(answers, { edition, scale, draws: 20_000 })
    expect(min.level).toBe('un')
    expect(min.holds).toBeCloseTo(0.3, 1)
    expect(min.levels['deux']).toBeCloseTo(0.4, 1)
    // From one half each: 0.1 more of weight reaches 0.6, 0.2 less falls under 0.3.
    expect(min.flip?.to).toBe('deux')
    expect(min.flip?.moved).toBeCloseTo(0.1, 12)
  })

  it('gives the same bytes for the same seed, and others for another', () => {
    const { scale, answers } = shares([0.2, 0.9, 0.5])
    const bytes = (seed: number): string => JSON.stringify(sensitivity(answers, { edition, scale, seed, draws: 500 }))
    expect(bytes(7)).toBe(bytes(7))
    expect(bytes(7)).not.toBe(bytes(8))
  })

  it('keeps both ends apart', () => {
    const { min, max } = sensitivity(emptyAnswers(), { edition: tnl2025, scale: communaux2026, draws: 100 })
    expect([min.level, max.level, min.holds, max.holds]).toEqual([null, 'or', 1, 1])
  })

  it('does not let weights make up for a gate', () => {
    const { scale, answers } = shares([0, 1])
    const gated: Scale = { ...scale, gates: [{ id: 'g', level: 'deux', domain: 'd0', min: 1, text: { fr: 'g', en: 'g' } }] }
    expect(sensitivity(answers, { edition, scale: gated, draws: 1000 }).min.levels['deux']).toBeUndefined()
  })

  it('refuses draws that are none', () => {
    expect(() => sensitivity(emptyAnswers(), { edition: tnl2025, scale: communaux2026, draws: 0 })).toThrow(LabelError)
  })

  it('draws weights that add up to one, with the mean of the flat distribution', () => {
    const next = random(3)
    const weights = new Float64Array(4)
    let first = 0
    for (let draw = 0; draw < 4000; draw++) {
      drawWeights(next, weights)
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
      first += weights[0] ?? 0
    }
    expect(first / 4000).toBeCloseTo(0.25, 1)
  })

  it('moves no less than needed: a finer search over pairs finds nothing cheaper', () => {
    const cases = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 10 })), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 10 }), (drawn, target) => {
        const sum = drawn.reduce((total, [weight]) => total + weight, 0)
        const side = { weights: drawn.map(([weight]) => weight / sum), values: drawn.map(([, value]) => value / 10) }
        const mean = side.weights.reduce((total, weight, index) => total + weight * (side.values[index] ?? 0), 0)
        const direction = mean >= target / 10 ? 'down' : 'up'
        const moved = leastMove(side, target / 10, direction)
        const extreme = direction === 'down' ? Math.min(...side.values) : Math.max(...side.values)
        const reachable = direction === 'down' ? extreme <= target / 10 + 1e-12 : extreme >= target / 10 - 1e-12
        expect(moved !== null).toBe(reachable)
        if (moved === null) return
        // Moving so much from the best donors reaches the target, and each unit moved changes the mean by at most the widest gap.
        const widest = Math.max(...side.values) - Math.min(...side.values)
        expect(moved * widest).toBeGreaterThanOrEqual(Math.abs(mean - target / 10) - 1e-9)
        expect(moved).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })
})
