import type { Colour } from './parse.ts'

/** Lightness 0 to 1, chroma, hue in radians: equal steps look equal (Ottosson, 2020). */
export interface Oklch {
  readonly l: number
  readonly c: number
  readonly h: number
}

const toLinear = (channel: number): number => {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
const fromLinear = (value: number): number => 255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055)

export function toOklch({ r, g, b }: Colour): Oklch {
  const [red, green, blue] = [toLinear(r), toLinear(g), toLinear(b)]
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return { l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, c: Math.hypot(a, bb), h: Math.atan2(bb, a) }
}

function channelsOf({ l, c, h }: Oklch): [number, number, number] {
  const a = c * Math.cos(h)
  const b = c * Math.sin(h)
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ]
}

const inGamut = (channels: readonly number[]): boolean => channels.every((value) => value >= -1e-4 && value <= 1 + 1e-4)

/** Below this chroma a colour is a grey: arithmetic noise must not tint it. */
const GREY = 1e-4

/** The 8-bit colour of this lightness and hue, with as much of the chroma as sRGB can show. */
export function toSrgb(colour: Oklch): Colour {
  let low = 0
  let high = colour.c
  let channels = channelsOf(colour)
  if (!inGamut(channels)) {
    for (let step = 0; step < 20; step++) {
      const middle = (low + high) / 2
      if (inGamut(channelsOf({ ...colour, c: middle }))) low = middle
      else high = middle
    }
    channels = channelsOf({ ...colour, c: low })
  }
  const [r, g, b] = channels.map((value) => Math.min(255, Math.max(0, Math.round(fromLinear(Math.max(0, value)))))) as [number, number, number]
  return colour.c < GREY ? { r: g, g, b: g, a: 1 } : { r, g, b, a: 1 }
}

/** Euclidean distance in OKLab. */
export function distance(a: Oklch, b: Oklch): number {
  const dx = a.c * Math.cos(a.h) - b.c * Math.cos(b.h)
  const dy = a.c * Math.sin(a.h) - b.c * Math.sin(b.h)
  return Math.hypot(a.l - b.l, dx, dy)
}
