import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, compare, divide, isZero, multiply, ratioOf, reduce, subtract, toNumber, wholeWeights } from '../src/model/ratio.ts'

/** Smaller numbers lose bits of their own: no weight is one. */
const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).filter((value) => value === 0 || Math.abs(value) > 1e-200)
const whole = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n })

describe('ratios', () => {
  it.each([
    [0.1, '1/10'],
    [0.35, '35/100'],
    [-2.5, '-25/10'],
    [1e-7, '1/10000000'],
    [1.5e21, '1500000000000000000000/1'],
    [0, '0/1'],
    [-0, '0/1'],
  ])('%d is the decimal that was written', (value, expected) => {
    const { n, d } = ratioOf(value)
    expect(`${n}/${d}`).toBe(expected)
  })

  it('refuse what is no finite number', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => ratioOf(value)).toThrow(RangeError)
    expect(() => divide(ratioOf(1), ratioOf(0))).toThrow(RangeError)
  })

  it('come back as the number they came from', () => {
    fc.assert(fc.property(finite, (value) => { expect(toNumber(ratioOf(value))).toBe(value === 0 ? 0 : value) }))
  })

  it('add, subtract, multiply, divide and compare exactly, small or huge', () => {
    fc.assert(
      fc.property(finite, finite, finite, (a, b, c) => {
        const [x, y, z] = [ratioOf(a), ratioOf(b), ratioOf(c)]
        expect(compare(multiply(x, add(y, z)), add(multiply(x, y), multiply(x, z)))).toBe(0)
        expect(isZero(subtract(x, x))).toBe(true)
        if (!isZero(y)) expect(compare(multiply(divide(x, y), y), x)).toBe(0)
        expect(compare(reduce(x), x)).toBe(0)
        expect(Math.sign(compare(x, y))).toBe(Math.sign(a - b))
      }),
    )
  })

  it('give the nearest double, whatever their size', () => {
    fc.assert(
      fc.property(whole, whole.filter((value) => value > 0n), (n, d) => {
        const found = toNumber(reduce(multiply(ratioFrom(n), divide(ratioOf(1), ratioFrom(d)))))
        // The double just above and the one just below are not nearer.
        const distance = (value: number): bigint => absolute(scaled(value) * d - n * SCALE)
        const step = Math.max(Math.abs(found) * Number.EPSILON, Number.MIN_VALUE)
        expect(distance(found) <= distance(found + step) && distance(found) <= distance(found - step)).toBe(true)
      }),
    )
  })

  it('make weights whole in the same proportions', () => {
    expect(wholeWeights([0.5, 1, 2]).map(toNumber)).toEqual([1, 2, 4])
    expect(wholeWeights([1, 0.333]).map(toNumber)).toEqual([1000, 333])
  })
})

const SCALE = 2n ** 1200n
const absolute = (value: bigint): bigint => (value < 0n ? -value : value)
const ratioFrom = (value: bigint) => reduce({ n: value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value, d: 1 })

/** A double times 2^1200, exactly. */
function scaled(value: number): bigint {
  let [mantissa, exponent] = [value, 0]
  while (!Number.isInteger(mantissa)) [mantissa, exponent] = [mantissa * 2, exponent + 1]
  return (BigInt(mantissa) * SCALE) >> BigInt(exponent)
}
