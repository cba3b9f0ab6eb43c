import { gcd, minus, over, plus, times, type Whole, wholeOf } from './whole.ts'

/**
 * An exact fraction with a positive denominator, not always reduced. Points are kept as fractions up to the last
 * division, so that no threshold is missed or passed by rounding.
 */
export interface Ratio {
  readonly n: Whole
  readonly d: Whole
}

export const ZERO: Ratio = { n: 0, d: 1 }
export const ONE: Ratio = { n: 1, d: 1 }

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/

/**
 * The decimal number that a person wrote: 0.1 is one tenth, not the nearest binary fraction.
 *
 * @throws RangeError when the number is not finite
 * @example ratioOf(0.35) // { n: 35, d: 100 }
 */
export function ratioOf(value: number): Ratio {
  if (value === 0) return ZERO
  if (Number.isSafeInteger(value)) return { n: value, d: 1 }
  const match = DECIMAL.exec(String(value))
  if (!match) throw new RangeError(`not a finite number: ${value}`)
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = match
  const digits = wholeOf(BigInt(sign + whole + decimals))
  const power = Number(exponent) - decimals.length
  return power >= 0 ? { n: times(digits, powerOfTen(power)), d: 1 } : { n: digits, d: powerOfTen(-power) }
}

const powerOfTen = (power: number): Whole => (power < 16 ? 10 ** power : 10n ** BigInt(power))

export const isZero = ({ n }: Ratio): boolean => n === 0
export const isPositive = ({ n }: Ratio): boolean => n > 0
const isOne = ({ n, d }: Ratio): boolean => n === d

export function add(a: Ratio, b: Ratio): Ratio {
  if (a.n === 0) return b
  if (b.n === 0) return a
  return a.d === b.d ? { n: plus(a.n, b.n), d: a.d } : { n: plus(times(a.n, b.d), times(b.n, a.d)), d: times(a.d, b.d) }
}

export const negate = ({ n, d }: Ratio): Ratio => ({ n: minus(n), d })

export const subtract = (a: Ratio, b: Ratio): Ratio => (b.n === 0 ? a : add(a, negate(b)))

export function multiply(a: Ratio, b: Ratio): Ratio {
  if (a.n === 0 || b.n === 0) return ZERO
  if (isOne(a)) return b
  if (isOne(b)) return a
  return { n: times(a.n, b.n), d: times(a.d, b.d) }
}

/** @throws RangeError when b is zero: a caller decides first what 0/0 means */
export function divide(a: Ratio, b: Ratio): Ratio {
  if (b.n === 0) throw new RangeError('division by zero')
  return b.n > 0 ? { n: times(a.n, b.d), d: times(a.d, b.n) } : divide(negate(a), negate(b))
}

/** Negative when a < b, 0 when equal, positive when a > b. */
export function compare(a: Ratio, b: Ratio): number {
  const left = times(a.n, b.d)
  const right = times(b.n, a.d)
  return left < right ? -1 : left > right ? 1 : 0
}

/** The same fraction in its lowest terms: keeps numbers short along a deep tree. */
export function reduce(a: Ratio): Ratio {
  if (a.n === 0) return ZERO
  const divisor = gcd(a.n < 0 ? minus(a.n) : a.n, a.d)
  return divisor === 1 ? a : { n: over(a.n, divisor), d: over(a.d, divisor) }
}

/** More bits than a double keeps, so that one rounding is the last one. */
const QUOTIENT_BITS = 66

/** The last division: the double nearest to the fraction. */
export function toNumber(a: Ratio): number {
  if (typeof a.n === 'number' && typeof a.d === 'number') return a.n / a.d
  if (a.n < 0) return -toNumber(negate(a))
  const shift = QUOTIENT_BITS - (bits(a.n) - bits(a.d))
  const [n, d] = shift >= 0 ? [BigInt(a.n) << BigInt(shift), BigInt(a.d)] : [BigInt(a.n), BigInt(a.d) << BigInt(-shift)]
  const quotient = n / d
  const sticky = quotient * d === n ? 0n : 1n
  return Number((quotient << 1n) | sticky) * 2 ** (-shift - 1)
}

const bits = (value: Whole): number => value.toString(2).length

/** The sum of some ratios. */
export function sumOf(ratios: Iterable<Ratio>): Ratio {
  let sum = ZERO
  for (const ratio of ratios) sum = add(sum, ratio)
  return sum
}

/** The same ratios brought to one denominator: their numerators keep the proportions. */
export function wholeNumerators(ratios: readonly Ratio[]): readonly Whole[] {
  const reduced = ratios.map(reduce)
  const common = reduced.reduce<Whole>((d, ratio) => times(over(d, gcd(d, ratio.d)), ratio.d), 1)
  return reduced.map((ratio) => times(ratio.n, over(common, ratio.d)))
}

/**
 * Whole numbers in the same proportions as the weights given: 0.5, 1, 2 become 1, 2, 4.
 * Sums of whole numbers are exact and quick.
 */
export const wholeWeights = (weights: readonly number[]): readonly Ratio[] => wholeNumerators(weights.map(ratioOf)).map((n) => ({ n, d: 1 }))
