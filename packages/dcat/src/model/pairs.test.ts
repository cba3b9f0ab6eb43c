import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GraphBuilder } from './graph-builder.ts'
import type { Graph, Value } from './graph.ts'
import { Pairs } from './pairs.ts'
import { SharingBuilder } from './sharing-builder.ts'

const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom('https://example.org/a', 'https://example.org/b').map((id) => ({ id })),
  fc.tuple(fc.constantFrom('a', 'b', 'https://example.org/a'), fc.constantFrom('fr', 'en')).map(([text, lang]) => ({ value: text, lang })),
  fc.constantFrom('a', '2024-01-01').map((text) => ({ value: text, datatype: 'http://www.w3.org/2001/XMLSchema#date' })),
)
/** More names than are kept in a list. */
const name = fc.integer({ min: 0, max: 50 }).map((n) => `https://example.org/p${n.toString()}`)
const command = fc.tuple(name, fc.array(value, { minLength: 1, maxLength: 3 }), fc.constantFrom('set', 'alone', 'trim'))

const contents = (graph: Graph): unknown => [...graph].map(([id, { types, properties }]) => [id, types, [...properties]])

describe('pairs', () => {
  it('are a map, whatever is done to them', () => {
    fc.assert(fc.property(fc.array(command, { maxLength: 120 }), (commands) => {
      const pairs = new Pairs()
      const map = new Map<string, readonly Value[]>()
      for (const [key, values, what] of commands) {
        if (what === 'trim') pairs.trim()
        else if (what === 'alone' && !map.has(key) && values[0]) {
          pairs.setAlone(key, values[0])
          map.set(key, [values[0]])
        } else {
          pairs.set(key, values)
          map.set(key, values)
        }
        expect(pairs.get(key)).toEqual(map.get(key))
      }
      expect([...pairs]).toEqual([...map])
      expect([...pairs.keys()]).toEqual([...map.keys()])
      expect([...pairs.values()]).toEqual([...map.values()])
      expect(pairs.size).toBe(map.size)
      expect([pairs.has('https://example.org/p0'), pairs.has('nothing')]).toEqual([map.has('https://example.org/p0'), false])
      const seen: unknown[] = []
      pairs.forEach((values, key) => seen.push([key, values]))
      expect(seen).toEqual([...map])
    }))
  })
})

describe('a builder that shares', () => {
  it('collects what one that does not collects', () => {
    const triple = fc.tuple(fc.constantFrom('https://example.org/s', '_:t'), name, value)
    fc.assert(fc.property(fc.array(triple, { maxLength: 200 }), (triples) => {
      const plain = new GraphBuilder()
      const sharing = new SharingBuilder()
      for (const builder of [plain, sharing]) for (const [subject, property, object] of triples) builder.add(subject, property, object)
      expect(contents(sharing.graph())).toEqual(contents(plain.graph()))
    }))
  })

  it('keeps a usual value once, and gives up where all are different', () => {
    const builder = new SharingBuilder()
    const property = 'https://example.org/p'
    for (let n = 0; n < 10_000; n++) {
      builder.add(`https://example.org/${n.toString()}`, property, { value: 'fr' })
      builder.add(`https://example.org/${n.toString()}`, `${property}/unique`, { value: n.toString() })
    }
    const graph = builder.graph()
    const [first, last] = [0, 9999].map((n) => graph.get(`https://example.org/${n.toString()}`)?.properties)
    expect(first?.get(property)).toBe(last?.get(property))
    expect(last?.get(`${property}/unique`)).toEqual([{ value: '9999' }])
  })
})
