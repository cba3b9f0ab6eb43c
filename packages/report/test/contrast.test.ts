import { describe, expect, it } from 'vitest'
import { COLOURS, PAIRS } from '../src/data/tokens.ts'

/** OKLCH to linear sRGB (Ottosson, 2020), independent of the package that will offer it. */
function linear(oklch: string): [number, number, number] {
  const [, lightness = '', chroma = '', hue = ''] = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)$/.exec(oklch) ?? []
  const angle = (Number(hue) * Math.PI) / 180
  const [L, a, b] = [Number(lightness) / 100, Number(chroma) * Math.cos(angle), Number(chroma) * Math.sin(angle)]
  const [l, m, s] = [(L + 0.3963377774 * a + 0.2158037573 * b) ** 3, (L - 0.1055613458 * a - 0.0638541728 * b) ** 3, (L - 0.0894841775 * a - 1.291485548 * b) ** 3]
  return [4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s, -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s]
}

/** WCAG relative luminance, after the rounding to 8 bits that a screen makes. */
function luminance(oklch: string): number {
  const channels = linear(oklch).map((channel) => {
    const encoded = channel <= 0.0031308 ? 12.92 * channel : 1.055 * channel ** (1 / 2.4) - 0.055
    const rounded = Math.round(Math.min(1, Math.max(0, encoded)) * 255) / 255
    return rounded <= 0.04045 ? rounded / 12.92 : ((rounded + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const colour = (name: string, theme: 'light' | 'dark') => COLOURS.find((token) => token.name === name)?.[theme] ?? ''

describe('the colours', () => {
  it('are computed as known values are', () => {
    expect(contrast('oklch(0% 0 0)', 'oklch(100% 0 0)')).toBeCloseTo(21, 1)
    expect(luminance('oklch(62.7955% 0.257683 29.2339)')).toBeCloseTo(0.2126, 3)
    expect(contrast('oklch(62.7955% 0.257683 29.2339)', 'oklch(100% 0 0)')).toBeCloseTo(4, 2)
  })

  it.each(COLOURS.flatMap(({ name, light, dark }) => [[name, light], [name, dark]]))('%s %s can be shown in sRGB', (_, value) => {
    for (const channel of linear(value)) {
      expect(channel).toBeGreaterThan(-0.002)
      expect(channel).toBeLessThan(1.002)
    }
  })

  const cases = (['light', 'dark'] as const).flatMap((theme) => PAIRS.map((pair) => ({ theme, ...pair })))
  it.each(cases)('$theme: $colour on $on keeps at least $atLeast', ({ theme, on, colour: name, atLeast }) => {
    expect(contrast(colour(name, theme), colour(on, theme))).toBeGreaterThanOrEqual(atLeast)
  })

  it('leave no text colour out of the pairs', () => {
    const paired = new Set(PAIRS.flatMap((pair) => [pair.colour, pair.on]))
    expect(COLOURS.map(({ name }) => name).filter((name) => !paired.has(name))).toEqual(['line'])
  })
})
