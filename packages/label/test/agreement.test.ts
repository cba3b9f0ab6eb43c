import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement, type Grid, LabelError, type Method, type Metric, type Rating, readGrids } from '../src/index.ts'

const five: Grid = { ratings: [[1, 1], [2, 2], [3, 4], [4, 4], [1, 2]] }

describe('agreement', () => {
  it.each<[string, Grid, Method, RegExp]>([
    ['few units', { ratings: [[1, 1], [2, 3], [null, 4]] }, 'krippendorff', /Trop peu d’unités.*2, il en faut 5/],
    ['no variation', { ratings: Array.from({ length: 6 }, () => [2, 2]) }, 'krippendorff', /toujours donné la même note/],
    ['no variation', { ratings: Array.from({ length: 6 }, () => [2, 2]) }, 'cohen', /toujours donné la même note/],
    ['no variation', { counts: Array.from({ length: 6 }, () => [3, 0]) }, 'fleiss', /toujours donné la même note/],
    ['three raters', { ratings: Array.from({ length: 6 }, () => [1, 2, 3]) }, 'cohen', /deux personnes/],
    ['counts', { counts: Array.from({ length: 6 }, () => [1, 1]) }, 'cohen', /qui a donné quelle note/],
    ['a table', { table: [[5, 1], [0, 4]] }, 'fleiss', /tableau croisé/],
  ])('refuses %s, by %s, with its reason', (_name, grid, method, reason) => {
    const { value, note } = agreement(grid, { method })
    expect(value).toBeNull()
    expect(note?.fr).toMatch(reason)
  })

  it('says nothing of distances between words', () => {
    const words: Grid = { ratings: [['a', 'b'], ['a', 'a'], ['b', 'b'], ['b', 'a'], ['a', 'a']] }
    expect(agreement(words, { method: 'krippendorff', metric: 'interval' }).value).toBeNull()
    expect(agreement(words, { method: 'krippendorff', metric: 'nominal' }).value).not.toBeNull()
  })

  it('gives the shape of the contract', () => {
    expect(Object.keys(agreement(five, { method: 'krippendorff', metric: 'ordinal' }))).toEqual(['method', 'metric', 'raters', 'units', 'value', 'note'])
    expect(agreement(five, { method: 'cohen' })).toMatchObject({ method: 'cohen', metric: null, raters: 2, units: 5, note: null })
  })

  it('refuses a negative number of units', () => {
    expect(() => agreement(five, { method: 'cohen', minUnits: -1 })).toThrow(LabelError)
  })

  const rating = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null })
  const grids = fc.array(fc.array(rating, { minLength: 3, maxLength: 3 }), { minLength: 5, maxLength: 12 })
  it('does not depend on the order of units or raters, and is at most 1', () => {
    fc.assert(
      fc.property(grids, fc.constantFrom<Metric>('nominal', 'ordinal', 'interval', 'ratio'), fc.constantFrom<Method>('krippendorff', 'fleiss', 'randolph'), (ratings, metric, method) => {
        const [a, b] = [agreement({ ratings }, { method, metric }), agreement({ ratings: ratings.map((row) => [...row].reverse()).reverse() }, { method, metric })]
        expect(b.value ?? 2).toBeCloseTo(a.value ?? 2, 10)
        if (a.value !== null) expect(a.value).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })

  it('is 1 when everyone agrees on things that differ', () => {
    const ratings = [1, 2, 3, 1, 2].map((value) => [value, value, value])
    for (const method of ['krippendorff', 'fleiss', 'randolph'] as const) expect(agreement({ ratings }, { method }).value).toBe(1)
  })
})

describe('readGrids', () => {
  it.each<[string, Rating[][]]>([
    ['1;1\n2;3\n;2', [[1, 1], [2, 3], [null, 2]]],
    ['1,2\r\n3,4', [[1, 2], [3, 4]]],
    ['\uFEFFdossier;Ana;Bob\nD1;1;2,5\nD2;;3', [[1, 2.5], [null, 3]]],
    ['Ana\tBob\n1\t2', [[1, 2]]],
    ['oui,non\nnon,non', [['oui', 'non'], ['non', 'non']]],
    ['"a ""b""",1', [[1]]],
    ['1,2\n3', [[1, 2], [3, null]]],
  ])('reads the CSV %j', (text, ratings) => {
    expect(readGrids(text).value).toEqual({ ratings })
  })

  it('reads JSON, and says where it is wrong', () => {
    expect(readGrids('{"ratings":[[1,null],["",2]]}').value).toEqual({ ratings: [[1, null], [null, 2]] })
    expect(readGrids('{"counts":[[1,-2]]}').findings[0]?.path).toEqual(['counts', 0, 1])
    expect(readGrids({ counts: [[1, -2], [3, 4]] }).value).toBeNull()
    expect(readGrids({ ratings: [[1, true, 3]] })).toMatchObject({ value: { ratings: [[1, null, 3]] }, findings: [{ path: ['ratings', 0, 1] }] })
    expect(readGrids({ table: [[1, 2], [3, 4]] }).value).toEqual({ table: [[1, 2], [3, 4]] })
    expect(readGrids({}).value).toBeNull()
  })
})
