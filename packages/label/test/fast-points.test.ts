import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, communaux2026, fastPoints, LabelError, score } from '../src/index.ts'
import { answersTo, scales } from './arbitrary.ts'
import { allQuestions, EPSILON } from './brute-force.ts'
import { edition } from './fixtures.ts'
import { domain, question, scaleOf } from './kit.ts'

const valueOf = (answers: Answers, id: string): number => {
  const answer = answers.answers[id]
  if (!answer) return Number.NaN
  return 'notApplicable' in answer ? -1 : Number(answer.value)
}

describe('fast points', () => {
  it('agree with the exact score, in every mode', () => {
    const cases = scales(12, { limitedChoices: false, gates: false }).chain((scale) => fc.tuple(fc.constant(scale), answersTo(allQuestions(scale.domains), 6)))
    fc.assert(
      fc.property(cases, ([scale, answers]) => {
        const fast = fastPoints(scale)
        const into = new Float64Array(3)
        fast.points(fast.questions.map((id) => valueOf(answers, id)), into)
        const { min, max, of } = score(answers, { edition, scale }).points
        expect(Math.abs((into[2] ?? Number.NaN) - of)).toBeLessThan(EPSILON)
        if (min === null || max === null) expect([...into]).toEqual([Number.NaN, Number.NaN, 0])
        else expect(Math.max(Math.abs((into[0] ?? Number.NaN) - min), Math.abs((into[1] ?? Number.NaN) - max))).toBeLessThan(EPSILON)
      }),
      { numRuns: 300 },
    )
  })

  it('read our own scale', () => {
    const fast = fastPoints(communaux2026)
    const into = new Float64Array(3)
    fast.points(new Float64Array(fast.questions.length).fill(1), into)
    expect([...into].map(Math.round)).toEqual([100, 100, 100])
  })

  it('refuse what only the exact score can tell', () => {
    const half = question('a', 1, { kind: 'choice', options: [{ id: 'x', text: { fr: 'x', en: 'x' }, value: 0.5 }] })
    expect(() => fastPoints(scaleOf([domain('d', 1, [half])]))).toThrow(LabelError)
    expect(() => fastPoints(scaleOf([domain('d', 1, [question('a')])], { zeroWeights: 'full' }))).toThrow(LabelError)
  })
})
