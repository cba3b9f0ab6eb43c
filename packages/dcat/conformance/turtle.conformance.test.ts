import { describe, expect, it } from 'vitest'
import { readLenient } from '../src/read/turtle/lenient.ts'
import { readTurtle } from '../src/read/turtle/read.ts'
import { readStrict, type TurtleFormat } from '../src/read/turtle/strict.ts'
import { canonical } from '../test/canonical.ts'
import { isThere, textOf } from './corpora.ts'
import { testsOf, type W3cTest } from './manifest.ts'

/** The address where the W3C publishes the suite: relative IRIs of the results are resolved against it. */
const SUITES: readonly { family: string; format: TurtleFormat; base: string }[] = [
  { family: 'w3c-rdf11-turtle', format: 'turtle', base: 'https://w3c.github.io/rdf-tests/rdf/rdf11/rdf-turtle/' },
  { family: 'w3c-rdf11-n-triples', format: 'ntriples', base: 'https://w3c.github.io/rdf-tests/rdf/rdf11/rdf-n-triples/' },
]

describe.skipIf(!isThere)('W3C suites of Turtle and N-Triples', () => {
  for (const { family, format, base } of isThere ? SUITES : []) {
    const tests = testsOf(family)
    it(`${family}: the manifest is read`, () => expect(tests.length).toBeGreaterThan(20))
    describe.each(tests)(`${family} $name`, (test) => {
      const source = { text: textOf(family, test.action), base: base + test.action, file: test.action }
      const expected = (): Promise<string> => resultOf(family, test)
      if (test.type.includes('Negative')) {
        it('is refused, and the reader says where', () => {
          const { troubles } = readTurtle(source, format)
          expect(troubles.map(({ rule, span }) => [rule.id, span?.start])).not.toEqual([])
        })
      } else {
        it('is read exactly', async () => {
          const { graph, error, troubles } = readStrict(source.text, format, source.base)
          expect({ error, troubles }).toEqual({ error: undefined, troubles: [] })
          if (test.result !== undefined) expect(await canonical(graph)).toBe(await expected())
        })
        it('is read alike by the lenient reader', async () => {
          const { graph, troubles } = readLenient(source, format)
          expect(troubles).toEqual([])
          if (test.result !== undefined) expect(await canonical(graph)).toBe(await expected())
        })
      }
    })
  }
})

async function resultOf(family: string, { result = '' }: W3cTest): Promise<string> {
  const { graph } = readStrict(textOf(family, result), 'ntriples', 'https://example.org/')
  return canonical(graph)
}
