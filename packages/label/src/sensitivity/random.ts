/** A seeded generator of numbers in (0, 1): mulberry32, the same on every machine. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4_294_967_296
  }
}

/** Draws a point of the flat Dirichlet distribution into `weights`: every way to share 1 is as likely. */
export function drawWeights(next: () => number, weights: Float64Array): void {
  let sum = 0
  for (let index = 0; index < weights.length; index++) {
    const drawn = -Math.log(next())
    weights[index] = drawn
    sum += drawn
  }
  for (let index = 0; index < weights.length; index++) weights[index] = (weights[index] ?? 0) / sum
}
