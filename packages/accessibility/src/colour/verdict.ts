import { contrastOf, THRESHOLDS, type Usage } from './contrast.ts'
import { colourOf, hexOf } from './parse.ts'
import { nearestCompliant } from './suggest.ts'

/** What `accessibility contrast` prints. */
export interface ContrastVerdict {
  readonly foreground: string
  readonly background: string
  /** 1 to 21, never rounded: 4.499 does not pass 4.5. */
  readonly ratio: number
  readonly passes: Readonly<Record<Usage, boolean>>
  /** The nearest foreground that passes, `#rrggbb`; null when it passes already or none exists. */
  readonly suggestion: string | null
}

export interface ContrastOptions {
  /** What the suggestion must pass. `normal` by default. */
  readonly usage?: Usage
}

/**
 * The ratio of two colours, what it is enough for, and the nearest foreground that would pass.
 *
 * @throws AccessibilityError when one of the texts is not a colour
 * @example contrastVerdict('#aaaaaa', '#fff').suggestion // '#767676'
 */
export function contrastVerdict(foreground: string, background: string, { usage = 'normal' }: ContrastOptions = {}): ContrastVerdict {
  const top = colourOf(foreground)
  const under = colourOf(background)
  const ratio = contrastOf(top, under)
  const nearest = ratio >= THRESHOLDS[usage] ? null : nearestCompliant(top, under, THRESHOLDS[usage])
  return {
    foreground,
    background,
    ratio,
    passes: { normal: ratio >= THRESHOLDS.normal, large: ratio >= THRESHOLDS.large, ui: ratio >= THRESHOLDS.ui },
    suggestion: nearest && hexOf(nearest),
  }
}

/**
 * Two decimals, cut and never rounded up: 4.499 reads "4.49".
 *
 * @example ratioText(4.499) // '4.49'
 */
export const ratioText = (ratio: number): string => (Math.floor(ratio * 100 + 1e-9) / 100).toFixed(2)

/**
 * The verdict of every pair of a palette: rows are texts, columns backgrounds.
 *
 * @example paletteMatrix(['#000', '#fff']).map((row) => row.map(({ ratio }) => ratio)) // [ [ 1, 21 ], [ 21, 1 ] ]
 */
export function paletteMatrix(colours: readonly string[]): readonly (readonly ContrastVerdict[])[] {
  return colours.map((foreground) => colours.map((background) => contrastVerdict(foreground, background)))
}
