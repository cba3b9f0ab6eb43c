import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, type Edition, type Scale, score } from '../src/index.ts'
import { answersTo, type ScaleOptions, scales } from './arbitrary.ts'
import { allQuestions, completions, EPSILON } from './brute-force.ts'

const edition: Edition = { id: 'e', name: { fr: 'e', en: 'e' }, known: { domains: 'none', levels: 'none', questions: 'none' }, domains: [], levels: [], calendar: [], notes: [], sources: [] }
const shareOf = ({ min, max, of }: { min: number | null; max: number | null; of: number }): [number | null, number | null] => [min === null ? null : min / of, max === null ? null : max / of]
const withAnswers = (options: ScaleOptions, open = 6): fc.Arbitrary<[Scale, Answers]> =>
  scales(12, options).chain((scale) => fc.tuple(fc.constant(scale), answersTo(allQuestions(scale.domains), open)))

function expectShares(actual: readonly [number | null, number | null], found: readonly (number | null)[]): void {
  const counted = found.filter((share) => share !== null)
  if (counted.length === 0) expect(actual).toEqual([null, null])
  else {
    expect(Math.abs((actual[0] ?? Number.NaN) - Math.min(...counted))).toBeLessThan(EPSILON)
    expect(Math.abs((actual[1] ?? Number.NaN) - Math.max(...counted))).toBeLessThan(EPSILON)
  }
}

describe('the interval', () => {
  it('equals brute force over every completion, N/A included, in every mode', () => {
    fc.assert(
      fc.property(withAnswers({ limitedChoices: true, gates: false }), ([scale, answers]) => {
        expectShares(shareOf(score(answers, { edition, scale }).points), completions(scale, answers).map(({ share }) => share))
      }),
      { numRuns: 400 },
    )
  })

  it('of levels equals brute force, with gates', () => {
    fc.assert(
      fc.property(withAnswers({ limitedChoices: false, gates: true }), ([scale, answers]) => {
        // A completion in which nothing counts has no level: it is not a level below the first.
        const all = completions(scale, answers)
        const counted = all.filter(({ share }) => share !== null)
        const found = (counted.length > 0 ? counted : all).map(({ level }) => level)
        const result = score(answers, { edition, scale })
        const rank = (id: string | null): number => result.levels.findIndex((level) => level.id === id)
        expect([rank(result.level.min), rank(result.level.max)]).toEqual([Math.min(...found), Math.max(...found)])
      }),
      { numRuns: 400 },
    )
  })

  it('only narrows as answers arrive', () => {
    fc.assert(
      fc.property(withAnswers({ limitedChoices: true, gates: false }, 12), fc.nat(), ([scale, answers], which) => {
        const ids = Object.keys(answers.answers)
        const dropped = ids[which % Math.max(1, ids.length)] ?? ''
        const before: Answers = { ...answers, answers: Object.fromEntries(Object.entries(answers.answers).filter(([id]) => id !== dropped)) }
        const [wide, close] = [score(before, { edition, scale }), score(answers, { edition, scale })]
        const [wideMin, wideMax] = shareOf(wide.points)
        const [min, max] = shareOf(close.points)
        if (min === null || max === null) return
        expect(wideMin).toBeLessThanOrEqual(min + EPSILON)
        expect(wideMax).toBeGreaterThanOrEqual(max - EPSILON)
      }),
    )
  })

  it('is one number when all is answered', () => {
    fc.assert(
      fc.property(withAnswers({ limitedChoices: true, gates: false }, 0), ([scale, answers]) => {
        const { points, level, coverage } = score(answers, { edition, scale })
        expect(points.min).toBe(points.max)
        expect(level.min).toBe(level.max)
        expect(coverage).toBe(1)
      }),
    )
  })
})

describe('the score', () => {
  it('never falls when an answer gets better', () => {
    fc.assert(
      fc.property(withAnswers({ limitedChoices: false, gates: true }), fc.nat(), ([scale, answers], which) => {
        const raised = Object.entries(answers.answers).filter(([, answer]) => 'value' in answer)
        const chosen = raised[which % Math.max(1, raised.length)]
        if (!chosen) return
        const better: Answers = { ...answers, answers: { ...answers.answers, [chosen[0]]: { value: typeof Object.values(chosen[1])[0] === 'boolean' ? true : 1 } } }
        const [before, after] = [score(answers, { edition, scale }), score(better, { edition, scale })]
        expect(after.points.min ?? 0).toBeGreaterThanOrEqual(before.points.min ?? 0)
        expect(after.points.max ?? 0).toBeGreaterThanOrEqual(before.points.max ?? 0)
      }),
    )
  })

  it('does not depend on the order of questions, domains or answers', () => {
    fc.assert(
      fc.property(withAnswers({ limitedChoices: true, gates: false }), ([scale, answers]) => {
        const turned: Scale = { ...scale, domains: scale.domains.map((domain) => ({ ...domain, questions: [...(domain.questions ?? [])].reverse(), domains: [...(domain.domains ?? [])].reverse() })).reverse() }
        const shuffled: Answers = { ...answers, answers: Object.fromEntries(Object.entries(answers.answers).reverse()) }
        const [a, b] = [score(answers, { edition, scale }), score(shuffled, { edition, scale: turned })]
        expect(b.points).toEqual(a.points)
        expect(b.level).toEqual(a.level)
      }),
    )
  })

  it('has parts that add up to the points', () => {
    fc.assert(
      fc.property(withAnswers({ limitedChoices: true, gates: false }), ([scale, answers]) => {
        const { parts, points } = score(answers, { edition, scale })
        expect(parts.proven + parts.toVerify + parts.missing + parts.lost).toBeCloseTo(points.of, 9)
      }),
    )
  })
})
