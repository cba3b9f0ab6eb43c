import { describe, expect, it } from 'vitest'
import { agreement, type Grid, type Method, type Metric, type Weights } from '../src/index.ts'
import { corporaHere, jsonOf } from './corpora.ts'

interface Case {
  readonly id: string
  readonly kind: Method
  readonly metric?: Metric
  readonly weights?: Weights
  readonly countTable?: number[][]
  readonly table?: number[][]
  readonly ratings?: (number | null)[][]
  readonly unitsByCoder?: (number | null)[][]
  readonly kappa?: number
  readonly alpha?: number
  readonly tol?: number
  readonly decimals?: number
}

function gridOf({ countTable, table, ratings, unitsByCoder }: Case): Grid {
  if (countTable) return { counts: countTable }
  return table ? { table } : { ratings: ratings ?? unitsByCoder ?? [] }
}

describe.skipIf(!corporaHere)('agreement: published examples', () => {
  const cases = corporaHere ? (jsonOf('agreement-vectors/cases.json') as { cases: Case[] }).cases : []

  it('are all here', () => {
    expect(cases.length).toBeGreaterThanOrEqual(13)
  })

  it.each(cases.map((item) => [item.id, item] as const))('%s', (_id, item) => {
    const { kind: method, metric, weights, tol, decimals, kappa, alpha } = item
    const { value } = agreement(gridOf(item), { method, minUnits: 0, ...(metric && { metric }), ...(weights && { weights }) })
    const expected = kappa ?? alpha ?? Number.NaN
    if (decimals === undefined) expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThanOrEqual(tol ?? 1e-9)
    else expect(value?.toFixed(decimals)).toBe(expected.toFixed(decimals))
  })
})
