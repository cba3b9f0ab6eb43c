import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonErrorOffset } from '../src/baseline/json-error.ts'
import { anyText } from './arbitraries.ts'

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('jsonErrorOffset', () => {
  it.each([['', 0], ['TRUE', 0], ['"\\N"', 0], ['bonjour', 0], ['{"a":1,}', 7], ['[1 2]', 3], ['{"a" 1}', 5], ['{a:1}', 1], ['[1,', 3], ['"abc', 0], ['[01]', 2], ['[1]]', 3], ['{"a":tru}', 5], ['\u00a0[]', 0], ["['a']", 1], ['{"a":1 "b":2}', 7], ['[}', 1]])('finds where %j stops being JSON', (text, offset) => {
    expect(jsonErrorOffset(text)).toBe(offset)
  })

  it('is the whole length of what is JSON, and what stands before it can be completed', () => {
    fc.assert(fc.property(fc.json(), (text) => {
      expect(jsonErrorOffset(text)).toBe(text.length)
      expect(jsonErrorOffset(`${text} ,`)).toBe(text.length + 1)
    }))
  })

  it('accepts no text that JSON.parse refuses', () => {
    fc.assert(fc.property(fc.oneof(anyText, fc.json().chain((text) => fc.nat(text.length).map((at) => text.slice(0, at) + text.slice(at + 1)))), (text) => {
      if (!isJson(text)) expect(jsonErrorOffset(text)).toBeLessThanOrEqual(text.length)
      else expect(jsonErrorOffset(text)).toBe(text.length)
    }), { numRuns: 500 })
  })

  it('does not fear deep nesting', () => {
    expect(jsonErrorOffset('['.repeat(500_000))).toBe(500_000)
  })
})
