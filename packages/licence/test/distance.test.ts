import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lettersOf, mayBeNear, within } from '../src/model/text/distance.ts'
import { fold } from '../src/model/text/fold.ts'
import { corrected, reordered } from '../src/model/text/spelling.ts'

/** The whole table, without a band: slow and plain. */
function whole(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) => Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)))
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let least = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (same ? 0 : 1))
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) least = Math.min(least, at(row - 2, column - 2) + 1)
      const line = table[row]
      if (line) line[column] = least
    }
  }
  return at(a.length, b.length)
}

describe('the number of differing letters', () => {
  it.each([
    ['licence', 'licence', 0],
    ['licnece', 'licence', 1],
    ['license', 'licence', 1],
    ['licenc', 'licence', 1],
    ['', 'ab', 2],
  ])('%s and %s: %d', (a, b, distance) => {
    expect(within(a, b, 2)).toBe(distance)
  })

  it('is that of the whole table, or nothing past the limit', () => {
    const word = fc.stringMatching(/^[abc]{0,8}$/)
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        const distance = whole(a, b)
        expect(within(a, b, limit)).toBe(distance <= limit ? distance : undefined)
        expect(within(b, a, limit)).toBe(within(a, b, limit))
        if (distance <= limit) expect(mayBeNear(lettersOf(a), lettersOf(b), limit)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('folding', () => {
  it.each([
    ['Licence Ouverte v2.0 (Étalab)', 'licence ouverte 2 etalab'],
    ['The Apache License, Version 2.0', 'apache licence 2'],
    ['GPL v.2', 'gpl 2'],
    ['Licence publique de l’Union européenne v. 1.2', 'licence publique de l union europeenne 1.2'],
    ['GPL-2.0+', 'gpl 2+'],
    ['  ', ''],
  ])('%j → %j', (text, key) => {
    expect(fold(text)).toBe(key)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fold(fold(text)).replace(/ /g, '')).toBe(fold(text).replace(/ /g, ''))
      }),
    )
  })
})

describe('spelling', () => {
  it('corrects a word that one word only is near, and no other', () => {
    expect(corrected('mozila public licence 2')).toBe('mozilla public licence 2')
    expect(corrected('mozilla public licence 2')).toBeUndefined()
    expect(corrected('xyzxyz 2')).toBeUndefined()
    expect(reordered('glpv3')).toBe('gpl3')
    expect(reordered('gpl 3')).toBeUndefined()
  })
})
