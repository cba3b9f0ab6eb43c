/** A positive fraction in lowest terms. */
export interface Rational {
  readonly num: bigint
  readonly den: bigint
}

/**
 * A fraction in lowest terms.
 *
 * @example rational(2, 4) // { num: 1n, den: 2n }
 */
export const rational = (num: number | bigint, den: number | bigint): Rational => reduce(BigInt(num), BigInt(den))

export const add = (a: Rational, b: Rational): Rational => reduce(a.num * b.den + b.num * a.den, a.den * b.den)

export const divide = (a: Rational, by: number): Rational => reduce(a.num, a.den * BigInt(by))

function reduce(num: bigint, den: bigint): Rational {
  const divisor = gcd(num, den)
  return divisor === 0n ? { num, den } : { num: num / divisor, den: den / divisor }
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

/** A share as published: exact parts, and the percentage as the nearest double, never rounded further. */
export interface Share {
  /** Digits as text beyond 2^53, so that nothing is lost. Null when there is no rate. */
  readonly num: number | string | null
  readonly den: number | string | null
  readonly percent: number | null
}

export const NO_SHARE: Share = { num: null, den: null, percent: null }

/** The share of a fraction; without denominator there is no percentage. */
export function share(value: Rational): Share {
  return { num: exact(value.num), den: exact(value.den), percent: value.den === 0n ? null : (100 * Number(value.num)) / Number(value.den) }
}

const exact = (part: bigint): number | string => (part <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(part) : part.toString())

/**
 * Two decimals, cut and never rounded up: 49.99 % of 50 is not 50 %.
 *
 * @example percentText(rational(49_999, 100_000)) // '49.99'
 */
export function percentText(value: Rational): string {
  if (value.den === 0n) return '–'
  const cents = (value.num * 10_000n) / value.den
  const decimals = (cents % 100n).toString().padStart(2, '0').replace(/0+$/, '')
  return decimals ? `${(cents / 100n).toString()}.${decimals}` : (cents / 100n).toString()
}
