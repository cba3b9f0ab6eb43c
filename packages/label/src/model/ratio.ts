/**
 * An exact fraction with a positive denominator, not always reduced. Points are kept as fractions up to the last
 * division, so that no threshold is missed or passed by rounding.
 */
export interface Ratio {
  readonly n: bigint
  readonly d: bigint
}

export const ZERO: Ratio = { n: 0n, d: 1n }
export const ONE: Ratio = { n: 1n, d: 1n }

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/

/**
 * The decimal number that a person wrote: 0.1 is one tenth, not the nearest binary fraction.
 *
 * @throws RangeError when the number is not finite
 * @example ratioOf(0.35) // { n: 35n, d: 100n }
 */
export function ratioOf(value: number): Ratio {
  if (value === 0) return ZERO
  if (value === 1) return ONE
  if (Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n }
  const match = DECIMAL.exec(String(value))
  if (!match) throw new RangeError(`not a finite number: ${value}`)
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = match
  const digits = BigInt(sign + whole + decimals)
  const power = Number(exponent) - decimals.length
  return power >= 0 ? { n: digits * 10n ** BigInt(power), d: 1n } : { n: digits, d: 10n ** BigInt(-power) }
}

export function add(a: Ratio, b: Ratio): Ratio {
  if (a.n === 0n) return b
  if (b.n === 0n) return a
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d }
}

export const subtract = (a: Ratio, b: Ratio): Ratio => add(a, { n: -b.n, d: b.d })

export function multiply(a: Ratio, b: Ratio): Ratio {
  if (a.n === 0n || b.n === 0n) return ZERO
  if (a.n === a.d) return b
  if (b.n === b.d) return a
  return { n: a.n * b.n, d: a.d * b.d }
}

/** @throws RangeError when b is zero: a caller decides first what 0/0 means */
export function divide(a: Ratio, b: Ratio): Ratio {
  if (b.n === 0n) throw new RangeError('division by zero')
  return b.n > 0n ? { n: a.n * b.d, d: a.d * b.n } : { n: -a.n * b.d, d: -a.d * b.n }
}

/** Negative when a < b, 0 when equal, positive when a > b. */
export function compare(a: Ratio, b: Ratio): number {
  const left = a.n * b.d
  const right = b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

/** The same fraction in its lowest terms: keeps numbers short along a deep tree. */
export function reduce(a: Ratio): Ratio {
  if (a.n === 0n) return ZERO
  const divisor = gcd(a.n < 0n ? -a.n : a.n, a.d)
  return divisor === 1n ? a : { n: a.n / divisor, d: a.d / divisor }
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER)
/** More bits than a double keeps, so that one rounding is the last one. */
const QUOTIENT_BITS = 66

/** The last division: the double nearest to the fraction. */
export function toNumber(a: Ratio): number {
  if (a.n < 0n) return -toNumber({ n: -a.n, d: a.d })
  if (a.n <= MAX_SAFE && a.d <= MAX_SAFE) return Number(a.n) / Number(a.d)
  const shift = QUOTIENT_BITS - (bits(a.n) - bits(a.d))
  const [n, d] = shift >= 0 ? [a.n << BigInt(shift), a.d] : [a.n, a.d << BigInt(-shift)]
  const quotient = n / d
  const sticky = quotient * d === n ? 0n : 1n
  return Number((quotient << 1n) | sticky) * 2 ** (-shift - 1)
}

const bits = (value: bigint): number => value.toString(2).length

/**
 * Whole numbers in the same proportions as the weights given: 0.5, 1, 2 become 1, 2, 4.
 * Sums of whole numbers are exact and quick.
 */
export function wholeWeights(weights: readonly number[]): readonly bigint[] {
  const ratios = weights.map((weight) => reduce(ratioOf(weight)))
  const common = ratios.reduce((d, ratio) => (d * ratio.d) / gcd(d, ratio.d), 1n)
  return ratios.map((ratio) => ratio.n * (common / ratio.d))
}
