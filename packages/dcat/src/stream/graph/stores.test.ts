import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memorySpill } from '../spill.ts'
import { HashTable } from '../../model/hash-table.ts'
import { TextStore } from './text-store.ts'

describe('what a stream remembers', () => {
  it('finds again each number by its text, and nothing else', () => {
    const table = new HashTable()
    for (let n = 0; n < 20_000; n++) table.set(`https://example.org/${String(n)}`, n)
    for (let n = 0; n < 20_000; n += 7) table.set(`https://example.org/${String(n)}`, n + 1)
    expect(table.size).toBe(20_000)
    for (let n = 0; n < 20_000; n++) expect(table.get(`https://example.org/${String(n)}`)).toBe(n % 7 === 0 ? n + 1 : n)
    expect(table.has('https://example.org/autre')).toBe(false)
  })

  it('gives texts back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 60 }), (texts) => {
        const store = new TextStore()
        expect(texts.map((text) => store.get(store.add(text)))).toEqual(texts)
      }),
    )
  })

  it('keeps a text longer than its blocks', () => {
    const store = new TextStore()
    const long = 'é'.repeat(2_000_000)
    expect([store.add('a'), store.add(long), store.add('b')].map((number) => store.get(number))).toEqual(['a', long, 'b'])
  })

  it('reads a spill anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 30 }), { maxLength: 20 }), fc.nat(), fc.nat(), async (parts, start, end) => {
        const spill = await memorySpill()
        for (const part of parts) await spill.write(part)
        const whole = parts.flatMap((part) => [...part])
        const [from = 0, to = 0] = [start % (whole.length + 1), end % (whole.length + 1)].sort((a, b) => a - b)
        expect([...(await spill.read(from, to - from))]).toEqual(whole.slice(from, to))
      }),
    )
  })
})
