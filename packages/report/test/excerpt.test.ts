import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt } from '../src/write/shared/excerpt.ts'
import { splitLines } from '../src/write/shared/lines.ts'
import { anyText } from './arbitraries.ts'

const SOURCE = splitLines('un\ndeux\r\n\ttrois\rquatre')
const at = (line: number, column: number, more: object = {}) => ({ file: 'a', line, column, ...more })

describe('excerpt', () => {
  it('gives the line with one before and one after, whatever ends them', () => {
    expect(excerpt(SOURCE, at(3, 2)).map(({ number, text }) => [number, text])).toEqual([[2, 'deux'], [3, ' trois'], [4, 'quatre']])
    expect(excerpt(SOURCE, at(1, 1)).map(({ number }) => number)).toEqual([1, 2])
    expect(excerpt(SOURCE, at(4, 1)).map(({ number }) => number)).toEqual([3, 4])
  })

  it('marks one character, to the end column, or to the end of the line', () => {
    const here = (more: object) => excerpt(SOURCE, at(4, 2, more)).find((line) => line.here)?.here
    expect(here({})).toEqual({ from: 1, to: 2 })
    expect(here({ endColumn: 4 })).toEqual({ from: 1, to: 3 })
    expect(here({ endLine: 9, endColumn: 1 })).toEqual({ from: 1, to: 6 })
    expect(here({ endColumn: 99 })).toEqual({ from: 1, to: 6 })
  })

  it('marks after the end of the line when the place is there', () => {
    expect(excerpt(['ab'], at(1, 9)).find((line) => line.here)).toEqual({ number: 1, text: 'ab', here: { from: 2, to: 3 } })
  })

  it('gives nothing for a line that is not there', () => {
    expect(excerpt(SOURCE, at(9, 1))).toEqual([])
  })

  it('cuts a long line around the place, and says so', () => {
    const line = `${'a'.repeat(500)}X${'b'.repeat(500)}`
    const [cut] = excerpt([line], at(1, 501), 40)
    expect(cut?.text).toHaveLength(40)
    expect(cut?.text).toMatch(/^….*X.*…$/)
    expect(cut?.text[cut.here?.from ?? 0]).toBe('X')
  })

  it('keeps the mark inside its line, whatever the text and the place', () => {
    fc.assert(fc.property(anyText, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 8, max: 40 }), (text, line, column, width) => {
      for (const { text: shown, here } of excerpt(splitLines(text), at(line, column), width)) {
        expect(shown.length).toBeLessThanOrEqual(width)
        expect(shown).not.toMatch(/[\n\r\t]/)
        if (here) expect(here.from >= 0 && here.from < here.to && here.to <= Math.max(shown.length, here.from + 1)).toBe(true)
      }
    }))
  })
})
