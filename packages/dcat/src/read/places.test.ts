import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesOf } from './json/places.ts'
import { linesOf } from './lines.ts'

describe('linesOf', () => {
  it.each([
    ['a\nbc', 3, { line: 2, column: 2 }], ['a\r\nbc', 3, { line: 2, column: 1 }], ['a\rb', 2, { line: 2, column: 1 }], ['', 0, { line: 1, column: 1 }], ['é😀x', 3, { line: 1, column: 4 }],
  ])('%j at %d', (text, start, place) => expect(linesOf(text, 'f').locate({ start, length: 0 })).toMatchObject({ file: 'f', ...place }))
})

describe('placesOf', () => {
  it('finds every value of a document where it stands', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 4 }), fc.nat({ max: 4 }), (written, indent) => {
      const text = JSON.stringify(JSON.parse(written), null, indent)
      const paths: (string | number)[][] = []
      const walk = (value: unknown, path: (string | number)[]): void => {
        paths.push(path)
        if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]))
        else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) walk(item, [...path, key])
      }
      walk(JSON.parse(text), [])
      const places = placesOf(text, paths)
      paths.forEach((path, index) => {
        const place = places[index]
        const expected = path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], JSON.parse(text))
        expect(place && JSON.parse(text.slice(place.start, place.start + place.length))).toEqual(expected)
      })
    }))
  })

  it('gives nothing for what is not there', () => expect(placesOf('{"a":[1]}', [['b'], ['a', 3], ['a', 0, 'x']])).toEqual([undefined, undefined, undefined]))
})
