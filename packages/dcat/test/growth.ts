import { expect } from 'vitest'

/** How much longer four times the work may take: linear work takes four times as long, quadratic work sixteen. */
const MOST = 10
/** Below this, in milliseconds, the clock says little. */
const FLOOR = 60
const LONGEST = 300_000

async function best(run: () => unknown): Promise<number> {
  let least = Infinity
  for (let times = 0; times < 3; times++) {
    const start = performance.now()
    await run()
    least = Math.min(least, performance.now() - start)
    if (least < FLOOR) return least
  }
  return least
}

/**
 * Four times as much of the same takes about four times as long, whatever the machine. What takes no time yet is made larger first:
 * a pattern that looks again and again at the same text shows only on a long one.
 */
export async function expectLinear(size: number, make: (size: number) => string, run: (text: string) => unknown): Promise<void> {
  let length = size
  let before = await best(() => run(make(length)))
  while (before < FLOOR && length < LONGEST) {
    length *= 4
    const text = make(length)
    before = await best(() => run(text))
  }
  if (before < FLOOR) return
  const text = make(length * 4)
  const after = await best(() => run(text))
  expect(after, `${length.toString()}: ${before.toFixed(0)} ms, four times as much: ${after.toFixed(0)} ms`).toBeLessThan(MOST * before)
}
