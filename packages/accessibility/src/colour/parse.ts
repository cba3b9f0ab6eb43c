import { AccessibilityError } from '../model/error.ts'

/** Channels from 0 to 255, alpha from 0 to 1. */
export interface Colour {
  readonly r: number
  readonly g: number
  readonly b: number
  readonly a: number
}

const HEX = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i
const RGB = /^rgba?\(\s*([^()]+?)\s*\)$/i

/**
 * Reads `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()` and `rgba()` (commas or spaces, numbers or
 * percentages, alpha after a slash or a comma).
 *
 * @returns null when the text is none of these
 * @example parseColour('#fff') // { r: 255, g: 255, b: 255, a: 1 }
 */
export function parseColour(text: string): Colour | null {
  const trimmed = text.trim()
  if (HEX.test(trimmed)) return parseHex(trimmed.slice(1))
  const parts = RGB.exec(trimmed)?.[1]
  return parts === undefined ? null : parseParts(parts.split(/\s*[,/]\s*|\s+/))
}

function parseHex(digits: string): Colour {
  const wide = digits.length <= 4 ? digits.replace(/./g, '$&$&') : digits
  const channel = (at: number): number => parseInt(wide.slice(at, at + 2), 16)
  return { r: channel(0), g: channel(2), b: channel(4), a: wide.length === 8 ? channel(6) / 255 : 1 }
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)%?$/

function parseParts(parts: readonly string[]): Colour | null {
  const [r, g, b, a = '1'] = parts
  if (r === undefined || g === undefined || b === undefined || parts.length > 4) return null
  if (![r, g, b, a].every((part) => NUMBER.test(part))) return null
  const channel = (part: string): number => clamp(Math.round(part.endsWith('%') ? (parseFloat(part) * 255) / 100 : parseFloat(part)), 255)
  return { r: channel(r), g: channel(g), b: channel(b), a: clamp(a.endsWith('%') ? parseFloat(a) / 100 : parseFloat(a), 1) }
}

const clamp = (value: number, max: number): number => Math.min(max, Math.max(0, value))

/**
 * Reads a colour that must be one.
 *
 * @throws AccessibilityError with `info.kind` `not-a-colour`
 */
export function colourOf(text: string): Colour {
  const colour = parseColour(text)
  if (colour) return colour
  throw new AccessibilityError(
    {
      fr: `«\u00a0${text}\u00a0» n’est pas une couleur que nous savons lire\u00a0: écrivez #rgb, #rrggbb, #rrggbbaa ou rgb(r, g, b).`,
      en: `"${text}" is not a colour that we can read: write #rgb, #rrggbb, #rrggbbaa or rgb(r, g, b).`,
    },
    { kind: 'not-a-colour', input: text },
  )
}

/**
 * `#rrggbb` in lower case; alpha is left out.
 *
 * @example hexOf({ r: 119, g: 0, b: 255 }) // '#7700ff'
 */
export function hexOf({ r, g, b }: Pick<Colour, 'r' | 'g' | 'b'>): string {
  return `#${((1 << 24) | (r << 16) | (g << 8) | b).toString(16).slice(1)}`
}

/**
 * The opaque colour that the screen shows when `top` lies over an opaque `under`, on 8 bits.
 *
 * @example over({ r: 0, g: 0, b: 0, a: 0.5 }, { r: 255, g: 255, b: 255, a: 1 }) // { r: 128, g: 128, b: 128, a: 1 }
 */
export function over(top: Colour, under: Colour): Colour {
  const mix = (a: number, b: number): number => Math.round(a * top.a + b * (1 - top.a))
  return { r: mix(top.r, under.r), g: mix(top.g, under.g), b: mix(top.b, under.b), a: 1 }
}
