import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint, hash64 } from '@communaux/report'
import { anyText, ruleId } from './arbitraries.ts'

const path = fc.array(fc.oneof(anyText, fc.nat(99)), { maxLength: 5 })
const value = fc.option(fc.jsonValue({ maxDepth: 2 }), { nil: undefined })

describe('fingerprint', () => {
  it('is 16 hexadecimal digits, the same each time', () => {
    fc.assert(fc.property(ruleId, anyText, path, value, (rule, subject, steps, held) => {
      const made = fingerprint(rule, subject, steps, held)
      expect(made).toMatch(/^[0-9a-f]{16}$/)
      expect(fingerprint(rule, subject, steps, held)).toBe(made)
    }))
  })

  it('does not depend on indices', () => {
    fc.assert(fc.property(path, fc.nat(99), (steps, shift) => {
      const moved = steps.map((step) => (typeof step === 'number' ? step + shift : step))
      const without = steps.filter((step) => typeof step === 'string')
      expect(fingerprint('a/b', 's', moved, 1)).toBe(fingerprint('a/b', 's', steps, 1))
      expect(fingerprint('a/b', 's', without, 1)).toBe(fingerprint('a/b', 's', steps, 1))
    }))
  })

  it('changes with the rule, the subject, a name of the path and the value', () => {
    const made = [fingerprint('a/b', 's', ['p'], 'v'), fingerprint('a/c', 's', ['p'], 'v'), fingerprint('a/b', 't', ['p'], 'v'), fingerprint('a/b', 's', ['q'], 'v'), fingerprint('a/b', 's', ['p'], 'w')]
    expect(new Set(made).size).toBe(made.length)
  })

  it('tells values apart', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (one, other) => {
      fc.pre(one !== other)
      expect(fingerprint('a/b', '', [], one)).not.toBe(fingerprint('a/b', '', [], other))
    }), { numRuns: 2000 })
  })

  it('keeps the values it had on the day of version 1: baselines rely on them', () => {
    expect(fingerprint('dcat/dataset-title-min-count', 'https://example.org/d1')).toBe(hash64('dcat/dataset-title-min-count\u0000https://example.org/d1\u0000\u0000'))
    expect(hash64('')).toMatchInlineSnapshot(`"1aee8d83488bdcb8"`)
    expect(hash64('Exemple-sur-Isère')).toMatchInlineSnapshot(`"aeeb75542e7cb863"`)
  })

  it('has no collision among 200 000 texts that differ little', () => {
    const seen = new Set<string>()
    for (let i = 0; i < 200_000; i++) seen.add(hash64(`https://example.org/jeux/${i}`))
    expect(seen.size).toBe(200_000)
  })
})
