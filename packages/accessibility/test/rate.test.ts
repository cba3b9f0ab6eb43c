import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { criteria, type CriterionId } from '../src/model/criterion.ts'
import type { Cell, Grid, GridPage, Status } from '../src/model/grid.ts'
import { percentText, rational } from '../src/score/rational.ts'
import { rate } from '../src/score/rate.ts'
import { stateOf } from '../src/score/state.ts'

/** All criteria with one status, but for the exceptions. */
function page(status: Status, except: Partial<Record<CriterionId, Status>> = {}, process?: string, id = 'P01'): GridPage {
  const cells = Object.fromEntries(criteria.map((criterion): [string, Cell] => [criterion.id, { status: except[criterion.id] ?? status }]))
  return { id, ...(process === undefined ? {} : { process }), criteria: cells }
}
const grid = (...pages: GridPage[]): Grid => ({ version: '4.1.2', pages })
/** `c` criteria met of `a` that apply. */
const counted = (c: number, a: number): Partial<Record<CriterionId, Status>> =>
  Object.fromEntries(criteria.map(({ id }, index): [string, Status] => [id, index < c ? 'C' : index < a ? 'NC' : 'NA']))

const status = fc.constantFrom<Status>('C', 'NC', 'NA')
const anyPage = fc.record({ statuses: fc.array(status, { minLength: 106, maxLength: 106 }), process: fc.option(fc.constantFrom('inscription', 'paiement'), { nil: undefined }) }).map(({ statuses, process }) =>
  page('NA', Object.fromEntries(criteria.map(({ id }, index) => [id, statuses[index]])), process))
const anyGrid = fc.array(anyPage, { minLength: 1, maxLength: 6 }).map((pages) => grid(...pages))

describe('rate', () => {
  it.each([
    [105, 105, 'total', '100'], [104, 105, 'partial', '99.04'], [53, 105, 'partial', '50.47'], [52, 105, 'none', '49.52'], [50, 100, 'partial', '50'],
    [49, 99, 'none', '49.49'], [0, 3, 'none', '0'], [1, 2, 'partial', '50'],
  ])('%i of %i is %s', (c, a, state, shown) => {
    const { global, state: found } = rate(grid(page('NA', counted(c, a))))
    expect(found).toBe(state)
    expect([global.num, global.den]).toEqual([c, a])
    expect(percentText(rational(c, a))).toBe(shown)
  })

  it('gives the percentage unrounded', () => {
    expect(rate(grid(page('NA', counted(52, 105)))).global.percent).toBe((100 * 52) / 105)
  })

  it('gives no rate while something is not tested', () => {
    const result = rate(grid(page('C'), page('C', { '1.1': 'NT', '3.2': 'NT' }, undefined, 'P02')))
    expect(result).toMatchObject({ state: 'undetermined', untested: 2, global: { num: null, den: null, percent: null }, mean: { percent: null } })
    expect(result.untestedOn).toEqual([{ page: 'P02', criteria: ['1.1', '3.2'] }])
  })

  it('takes an absent criterion for not tested', () => {
    expect(rate(grid({ id: 'P01', criteria: { '1.1': { status: 'C' } } })).untested).toBe(105)
  })

  it('has no rate where nothing applies', () => {
    expect(rate(grid(page('NA')))).toMatchObject({ state: 'undetermined', global: { num: 0, den: 0, percent: null }, mean: { percent: null } })
  })

  it('leaves pages on which nothing applies out of the mean', () => {
    expect(rate(grid(page('NA', counted(1, 2)), page('NA'))).mean).toEqual({ num: 1, den: 2, percent: 50 })
  })

  it('makes a process fail as a whole', () => {
    const apart = rate(grid(page('C'), page('C', { '1.1': 'NC' }, undefined, 'P02')))
    const together = rate(grid(page('C', {}, 'inscription'), page('C', { '1.1': 'NC' }, 'inscription', 'P02')))
    expect(apart.mean).toMatchObject({ num: 211, den: 212 })
    expect(together.mean).toMatchObject({ num: 105, den: 106 })
    expect(together.global).toEqual(apart.global)
  })

  it('keeps the mean exact beyond 2^53', () => {
    const pages = [101, 103, 97, 89, 83, 79, 73, 71, 67].map((den, index) => page('NA', counted(1, den), undefined, `P${index}`))
    expect(rate(grid(...pages)).mean.den).toMatch(/^\d{17,}$/)
  })

  it('is between 0 and 100, and does not depend on the order of pages', () => {
    fc.assert(fc.property(anyGrid, (any) => {
      const there = rate(any)
      const back = rate({ ...any, pages: [...any.pages].reverse() })
      const percent = there.global.percent ?? 0
      return percent >= 0 && percent <= 100 && JSON.stringify([there.global, there.mean, there.state]) === JSON.stringify([back.global, back.mean, back.state])
    }), { numRuns: 60 })
  })

  it('never rises when a criterion fails on one more page', () => {
    fc.assert(fc.property(anyGrid, fc.nat(105), (any, at) => {
      const id = (criteria[at]?.id ?? '1.1')
      const worse = { ...any, pages: any.pages.map((one, index) => (index === 0 ? { ...one, criteria: { ...one.criteria, [id]: { status: 'NC' as const } } } : one)) }
      const [a, b] = [rate(any).global, rate(worse).global]
      return a.den === 0 || (b.num as number) * (a.den as number) <= (a.num as number) * (b.den as number)
    }), { numRuns: 60 })
  })
})

it('decides on integers', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 106 }), fc.nat(106), (applicable, some) => {
    const validated = Math.min(some, applicable)
    const state = stateOf(validated, applicable)
    return state === (validated === applicable ? 'total' : 2 * validated >= applicable ? 'partial' : 'none')
  }))
})
