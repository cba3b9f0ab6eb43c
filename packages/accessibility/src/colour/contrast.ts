import { type Colour, colourOf, over } from './parse.ts'

/** Least ratios (WCAG 2.1, 1.4.3 and 1.4.11; RGAA 3.2 and 3.3). Large: 24 px, or 18.5 px bold. */
export const THRESHOLDS = { normal: 4.5, large: 3, ui: 3 } as const
export type Usage = keyof typeof THRESHOLDS

/** sRGB channel to linear light. The limit of the sRGB norm is 0.04045; WCAG's 0.03928 gives the same on 8 bits. */
const linear = (channel: number): number => {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
const table = (weight: number): Float64Array => Float64Array.from({ length: 256 }, (_, channel) => weight * linear(channel))
const RED = /* @__PURE__ */ table(0.2126)
const GREEN = /* @__PURE__ */ table(0.7152)
const BLUE = /* @__PURE__ */ table(0.0722)

/** Relative luminance of 8-bit channels, 0 (black) to 1 (white). */
const luminanceOf = (r: number, g: number, b: number): number => (RED[r] as number) + (GREEN[g] as number) + (BLUE[b] as number)

/**
 * The relative luminance of an opaque colour, from 0 (black) to 1 (white): WCAG 2.2, "relative luminance".
 *
 * @example luminance({ r: 255, g: 255, b: 255, a: 1 }) // 1
 */
export const luminance = ({ r, g, b }: Colour): number => luminanceOf(r, g, b)

const ratio = (a: number, b: number): number => (a > b ? (a + 0.05) / (b + 0.05) : (b + 0.05) / (a + 0.05))

/**
 * The contrast ratio of WCAG 2.1 between a text and its background, from 1 to 21, never rounded.
 * A translucent text is laid over the background, a translucent background over white.
 *
 * @throws AccessibilityError when one of the texts is not a colour
 * @example contrast('#777', '#fff') // 4.478089453577214
 */
export function contrast(foreground: string, background: string): number {
  const fast = fastLuminance(foreground)
  const fastUnder = fastLuminance(background)
  if (fast >= 0 && fastUnder >= 0) return ratio(fast, fastUnder)
  return contrastOf(colourOf(foreground), colourOf(background))
}

const WHITE: Colour = { r: 255, g: 255, b: 255, a: 1 }

/**
 * The same on colours already read.
 *
 * @example contrastOf({ r: 0, g: 0, b: 0, a: 1 }, { r: 255, g: 255, b: 255, a: 1 }) // 21
 */
export function contrastOf(foreground: Colour, background: Colour): number {
  const under = background.a < 1 ? over(background, WHITE) : background
  const top = foreground.a < 1 ? over(foreground, under) : foreground
  return ratio(luminance(top), luminance(under))
}

/** Values of the hexadecimal digits by character code, 255 elsewhere. */
const DIGITS = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => {
  const digit = '0123456789abcdef'.indexOf(String.fromCharCode(code).toLowerCase())
  return digit < 0 ? 255 : digit
})

/** `#rrggbb` is nearly every call: it is read without a regular expression. -1 for any other form. */
function fastLuminance(text: string): number {
  if (text.length !== 7 || text.charCodeAt(0) !== 35) return -1
  const r = byteAt(text, 1)
  const g = byteAt(text, 3)
  const b = byteAt(text, 5)
  return (r | g | b) > 255 ? -1 : luminanceOf(r, g, b)
}

function byteAt(text: string, at: number): number {
  const high = DIGITS[text.charCodeAt(at)] ?? 255
  const low = DIGITS[text.charCodeAt(at + 1)] ?? 255
  return low === 255 ? 4096 : (high << 4) | low
}
