import type { Effort } from '@communaux/report'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, type Answers, communaux2026, type Domain, EFFORT_HOURS, emptyAnswers, LabelError, moves, nextSteps, type Question, type Scale, score, tnl2025 } from '../src/index.ts'
import { answersTo, scales } from './arbitrary.ts'
import { allQuestions } from './brute-force.ts'
import { edition } from './fixtures.ts'
import { answersOf, domain, question, scaleOf, yes } from './kit.ts'

const EFFORTS: readonly Effort[] = ['minutes', 'hours', 'days']

/** Gives efforts and prerequisites to a scale: each question may wait for the one before it in its domain. */
function withWork(scale: Scale, seed: readonly number[]): Scale {
  let index = 0
  const work = (own: Domain): Domain => ({
    ...own,
    domains: (own.domains ?? []).map(work),
    questions: (own.questions ?? []).map((item, place, all): Question => {
      const draw = seed[index++ % seed.length] ?? 0
      const before = all[place - 1]
      return { ...item, effort: EFFORTS[draw % 3] ?? 'hours', ...(draw > 6 && before && { needs: before.id }) }
    }),
  })
  return { ...scale, domains: scale.domains.map(work) }
}

const best = (answers: Answers, ids: readonly string[]): Answers => ({ ...answers, answers: { ...answers.answers, ...Object.fromEntries(ids.map((id): [string, Answer] => [id, yes])) } })
const full = (answers: Answers, scale: Scale, ids: readonly string[]): Answers => {
  const kinds = new Map(allQuestions(scale.domains).map((item) => [item.id, item.kind]))
  return { ...answers, answers: { ...answers.answers, ...Object.fromEntries(ids.map((id): [string, Answer] => [id, { value: kinds.get(id) === 'yes-no' ? true : 1 }])) } }
}

/** Every subset of what can be bettered, one by one. */
function bruteForce(answers: Answers, scale: Scale, to: string): number | null {
  const open = moves(answers, { edition, scale })
  const rank = new Map([...scale.levels].sort((a, b) => a.from - b.from).map(({ id }, index) => [id, index]))
  let least: number | null = null
  for (let mask = 0; mask < 2 ** open.length; mask++) {
    const chosen = open.filter((_step, index) => (mask >> index) & 1)
    const ids = new Set(chosen.map((step) => step.question))
    if (!chosen.every((step) => step.needs === undefined || ids.has(step.needs) || held(answers, scale, step.needs))) continue
    const cost = chosen.reduce((sum, step) => sum + step.cost, 0)
    if (least !== null && cost >= least) continue
    const { min } = score(full(answers, scale, [...ids]), { edition, scale }).level
    if (min !== null && (rank.get(min) ?? -1) >= (rank.get(to) ?? 0)) least = cost
  }
  return least
}

/** What is begun, or cannot be bettered, holds nobody back. */
function held(answers: Answers, scale: Scale, id: string): boolean {
  const answer = answers.answers[id]
  if (answer && 'value' in answer && Number(answer.value) > 0) return true
  return !moves(answers, { edition, scale }).some((step) => step.question === id)
}

describe('next steps', () => {
  it('cost what brute force finds, conditions and prerequisites included', () => {
    const cases = fc.tuple(scales(7, { limitedChoices: false, gates: true }), fc.array(fc.nat({ max: 9 }), { minLength: 7, maxLength: 7 })).chain(([scale, seed]) => {
      const worked = withWork(scale, seed)
      return fc.tuple(fc.constant(worked), answersTo(allQuestions(worked.domains), 7))
    })
    fc.assert(
      fc.property(cases, ([scale, answers]) => {
        const found = nextSteps(answers, { edition, scale })
        if (found.to === null) return
        expect(found.cost).toBe(score(answers, { edition, scale }).points.min === null ? found.cost : bruteForce(answers, scale, found.to))
      }),
      { numRuns: 150 },
    )
  })

  it('lead to the level they aim at, prerequisites first', () => {
    const answers = emptyAnswers({ kind: 'commune', population: 12_400 })
    for (const to of ['badge', 'bronze', 'argent', 'or']) {
      const { steps, cost } = nextSteps(answers, { edition: tnl2025, scale: communaux2026, to })
      const after = { ...answers, answers: Object.fromEntries(steps.map((step): [string, Answer] => [step.question, { value: step.value ?? 'Voici ce que nous avons fait.' }])) }
      const { level, points } = score(after, { edition: tnl2025, scale: communaux2026 })
      expect(level.min).toBe(to)
      expect(points.min).toBeCloseTo(steps.reduce((sum, step) => sum + step.points, 0), 9)
      expect(cost).toBe(steps.reduce((sum, step) => sum + step.cost, 0))
      const order = steps.map((step) => step.question)
      for (const step of steps) if (step.needs !== undefined && order.includes(step.needs)) expect(order.indexOf(step.needs)).toBeLessThan(order.indexOf(step.question))
    }
  })

  it('are none when the highest level is held', () => {
    const scale = scaleOf([domain('d', 1, [question('a')])], { levels: [{ id: 'un', from: 0.5 }] })
    expect(nextSteps(best(answersOf({}), ['a']), { edition, scale })).toEqual({ to: null, steps: [], cost: 0 })
  })

  it('say when no set of answers is enough', () => {
    const scale = scaleOf([domain('d', 1, [question('a', 1, { kind: 'choice', options: [{ id: 'x', text: { fr: 'x', en: 'x' }, value: 0.4 }] })])], { levels: [{ id: 'un', from: 0.5 }] })
    expect(nextSteps(answersOf({}), { edition, scale })).toEqual({ to: 'un', steps: [], cost: null })
  })

  it('refuse a level that does not exist, and hours that are none', () => {
    const answers = emptyAnswers()
    expect(() => nextSteps(answers, { edition: tnl2025, scale: communaux2026, to: 'platine' })).toThrow(LabelError)
    expect(() => moves(answers, { edition: tnl2025, scale: communaux2026, hours: { ...EFFORT_HOURS, days: 0 } })).toThrow(LabelError)
  })

  it('rank moves by what they bring for an hour', () => {
    const all = moves(emptyAnswers({ kind: 'commune', population: 12_400 }), { edition: tnl2025, scale: communaux2026 })
    const waitedFor = new Set(all.map((step) => step.needs))
    const rates = all.filter((step) => step.needs === undefined && !waitedFor.has(step.question)).map(({ points, cost }) => points / cost)
    expect(rates).toEqual([...rates].sort((a, b) => b - a))
  })
})
