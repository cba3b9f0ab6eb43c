import { contrastOf } from './contrast.ts'
import { distance, toOklch, toSrgb } from './oklch.ts'
import { type Colour, over } from './parse.ts'

const WHITE: Colour = { r: 255, g: 255, b: 255, a: 1 }

/**
 * The nearest colour of the same hue that reaches a ratio on a background: lightness moves towards black
 * and towards white, the smaller change wins. The ratio is checked on the 8-bit result.
 *
 * @returns null when neither black nor white reaches the ratio
 * @example nearestCompliant({ r: 170, g: 170, b: 170, a: 1 }, { r: 255, g: 255, b: 255, a: 1 }, 4.5) // { r: 118, g: 118, b: 118, a: 1 }
 */
export function nearestCompliant(foreground: Colour, background: Colour, minimum: number): Colour | null {
  const under = over(background, WHITE)
  const top = over(foreground, under)
  if (contrastOf(top, under) >= minimum) return top
  const from = toOklch(top)
  const found = [0, 1].flatMap((end) => towards(top, under, minimum, end) ?? [])
  return found.sort((a, b) => distance(from, toOklch(a)) - distance(from, toOklch(b)))[0] ?? null
}

const STEPS = 24

/** Binary search of the smallest change of lightness towards one end; every kept colour passes. */
function towards(top: Colour, under: Colour, minimum: number, end: number): Colour | null {
  const start = toOklch(top)
  const at = (part: number): Colour => toSrgb({ ...start, l: start.l + (end - start.l) * part })
  let best: Colour | null = passes(at(1), under, minimum)
  if (!best) return null
  let low = 0
  let high = 1
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2
    const candidate = passes(at(middle), under, minimum)
    if (candidate) {
      best = candidate
      high = middle
    } else low = middle
  }
  return best
}

const passes = (colour: Colour, under: Colour, minimum: number): Colour | null => (contrastOf(colour, under) >= minimum ? colour : null)
