/**
 * A whole number of any size: a plain number as long as it is exact in one, else a bigint. Sums of a label's weights
 * almost never leave the first, which is many times quicker; none is ever rounded.
 */
export type Whole = number | bigint

/** The shorter form of a bigint. */
export const wholeOf = (value: bigint): Whole => (value >= MIN && value <= MAX ? Number(value) : value)
const MAX = BigInt(Number.MAX_SAFE_INTEGER)
const MIN = -MAX

export function times(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b
    if (Number.isSafeInteger(product)) return product
  }
  return wholeOf(BigInt(a) * BigInt(b))
}

export function plus(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b
    if (Number.isSafeInteger(sum)) return sum
  }
  return wholeOf(BigInt(a) + BigInt(b))
}

export const minus = (a: Whole): Whole => (typeof a === 'number' ? 0 - a : -a)

/** Whole division of what divides exactly. */
export const over = (a: Whole, b: Whole): Whole => (typeof a === 'number' && typeof b === 'number' ? a / b : wholeOf(BigInt(a) / BigInt(b)))

/** Greatest common divisor of two whole numbers, neither negative. */
export function gcd(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    while (b !== 0) [a, b] = [b, a % b]
    return a
  }
  let [x, y] = [BigInt(a), BigInt(b)]
  while (y !== 0n) [x, y] = [y, x % y]
  return wholeOf(x)
}

