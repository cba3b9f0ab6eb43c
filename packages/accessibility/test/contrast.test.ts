import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AccessibilityError, contrast, contrastOf, contrastVerdict, hexOf, nearestCompliant, over, paletteMatrix, parseColour, ratioText } from '../src/colour/index.ts'

const channel = fc.integer({ min: 0, max: 255 })
const colour = fc.record({ r: channel, g: channel, b: channel, a: fc.constant(1) })

/** The formula of WCAG 2.1 as written, to compare the table with. */
function byTheBook(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, bl = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl
  }
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

describe('contrast', () => {
  it.each([['#777', '#fff', 4.478089453577214], ['#000', '#fff', 21], ['#767676', '#ffffff', 4.542224959605253], ['#fff', '#fff', 1]])('%s on %s', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 12)
  })

  it('is that of WCAG on every pair', () => {
    fc.assert(fc.property(colour, colour, (a, b) => Math.abs(contrast(hexOf(a), hexOf(b)) - byTheBook(hexOf(a), hexOf(b))) < 1e-12))
  })

  it('does not depend on the order, and lies between 1 and 21', () => {
    fc.assert(fc.property(colour, colour, (a, b) => contrastOf(a, b) === contrastOf(b, a) && contrastOf(a, b) >= 1 && contrastOf(a, b) <= 21 + 1e-12))
  })

  it('lays a translucent text over its background', () => {
    expect(contrast('#00000080', '#fff')).toBe(contrast('#7f7f7f', '#fff'))
    expect(contrast('rgb(0 0 0 / 0%)', '#123456')).toBe(1)
  })

  it.each(['#12', 'bleu', '', '#ggg', 'rgb(1,2)', 'rgb(1,2,3,4,5)', 'hsl(0 0% 0%)'])('says in one line that %j is no colour', (text) => {
    expect(parseColour(text)).toBeNull()
    expect(() => contrast(text, '#fff')).toThrow(AccessibilityError)
    expect(() => contrast('#ffffff', text)).toThrow(/is not a colour/)
  })
})

it.each([
  ['#fff', { r: 255, g: 255, b: 255, a: 1 }],
  ['#0f08', { r: 0, g: 255, b: 0, a: 0x88 / 255 }],
  ['#11223344', { r: 17, g: 34, b: 51, a: 0x44 / 255 }],
  ['rgb(1, 2, 3)', { r: 1, g: 2, b: 3, a: 1 }],
  ['rgba(300, -2, 3, .5)', { r: 255, g: 0, b: 3, a: 0.5 }],
  ['RGB(100% 0% 50% / 25%)', { r: 255, g: 0, b: 128, a: 0.25 }],
])('reads %s', (text, expected) => {
  expect(parseColour(text)).toEqual(expected)
})

describe('verdict', () => {
  it('never rounds up', () => {
    const verdict = contrastVerdict('#777', '#fff')
    expect(verdict).toMatchObject({ passes: { normal: false, large: true, ui: true }, suggestion: '#767676' })
    expect(ratioText(4.4999)).toBe('4.49')
  })

  it('suggests nothing when the pair passes', () => {
    expect(contrastVerdict('#000', '#fff').suggestion).toBeNull()
    expect(contrastVerdict('#777', '#fff', { usage: 'large' }).suggestion).toBeNull()
  })

  it.each([['#aaaaaa', '#ffffff', '#767676'], ['#ff9940', '#ffffff', '#b46100'], ['#e1000f', '#1b1b35', '#fc342e']])('of %s on %s is nearest %s', (a, b, nearest) => {
    expect(contrastVerdict(a, b).suggestion).toBe(nearest)
  })

  it('holds on the 8-bit result, whatever the pair', () => {
    fc.assert(fc.property(colour, colour, (a, b) => {
      const found = nearestCompliant(a, b, 4.5)
      return found === null ? contrastOf({ r: 0, g: 0, b: 0, a: 1 }, b) < 4.5 && contrastOf({ r: 255, g: 255, b: 255, a: 1 }, b) < 4.5 : contrastOf(found, b) >= 4.5
    }), { numRuns: 300 })
  })

  it('keeps greys grey', () => {
    fc.assert(fc.property(channel, (g) => {
      const found = nearestCompliant({ r: g, g, b: g, a: 1 }, { r: 255, g: 255, b: 255, a: 1 }, 4.5)
      return found !== null && found.r === found.g && found.g === found.b
    }))
  })

  it('fills a square matrix', () => {
    const matrix = paletteMatrix(['#000', '#fff'])
    expect(matrix.map((row) => row.map(({ ratio }) => Math.round(ratio)))).toEqual([[1, 21], [21, 1]])
  })
})

it('is opaque once laid over', () => {
  fc.assert(fc.property(colour, colour, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, alpha) => over({ ...a, a: alpha }, b).a === 1))
})
