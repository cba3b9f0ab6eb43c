import { describe, expect, it } from 'vitest'
import type { Json } from '../src/read/json/parse.ts'
import { readJsonLd } from '../src/read/jsonld/read.ts'
import { readStrict } from '../src/read/turtle/strict.ts'
import { canonical } from '../test/canonical.ts'
import { filesOf, has, isThere, textOf } from './corpora.ts'
import { exceptions } from './jsonld-exceptions.ts'

const FAMILY = 'w3c-jsonld-tordf'

interface Test {
  readonly '@id': string
  readonly '@type': readonly string[]
  readonly name: string
  readonly input: string
  readonly expect?: string
  readonly option?: { readonly base?: string; readonly expandContext?: string; readonly processingMode?: string; readonly specVersion?: string; readonly rdfDirection?: string }
}
interface Manifest {
  readonly baseIri: string
  readonly sequence: readonly Test[]
}

/** Asked of a processor of JSON-LD 1.0, which is not ours. */
const isOld = ({ option }: Test): boolean => option?.processingMode === 'json-ld-1.0' || option?.specVersion === 'json-ld-1.0'

describe.skipIf(!isThere)('W3C suite of JSON-LD, toRdf', () => {
  const { baseIri, sequence } = isThere ? (JSON.parse(textOf(FAMILY, 'toRdf-manifest.jsonld')) as Manifest) : { baseIri: '', sequence: [] }
  const tests = sequence.filter((test) => has(FAMILY, test.input) && (test.expect === undefined || has(FAMILY, test.expect)) && !isOld(test))
  it('the manifest is read', () => expect(tests.length).toBeGreaterThan(200))
  it('every exception is a test of the suite', () => {
    const ids = new Set(tests.map((test) => test['@id']))
    expect(Object.keys(exceptions).filter((id) => !ids.has(id))).toEqual([])
  })

  describe.each(tests.map((test) => ({ id: test['@id'].slice(1), ...test })))('$id $name', (test) => {
    const base = test.option?.base ?? baseIri + test.input
    const read = (): ReturnType<typeof readJsonLd> => readJsonLd(JSON.parse(textOf(FAMILY, test.input)) as Json, base, contextsOf(baseIri))
    const isException = Object.hasOwn(exceptions, test['@id'])
    const kind = test['@type'].find((type) => type.includes('Evaluation') || type.includes('Syntax')) ?? ''
    it(`${kind}${isException ? ` (exception: ${exceptions[test['@id']] ?? ''})` : ''}`, async () => {
      const { graph, troubles } = await read()
      if (kind.includes('Negative')) expect(troubles.length > 0).toBe(!isException)
      else if (test.expect !== undefined) {
        const expected = readStrict(textOf(FAMILY, test.expect), 'nquads', base)
        expect((await canonical(graph)) === (await canonical(expected.graph))).toBe(!isException)
      }
    })
  })
})

/** The contexts that the suite keeps beside its tests: what a reader may be given, since it fetches nothing. */
function contextsOf(baseIri: string): Readonly<Record<string, Json>> {
  const names = filesOf(FAMILY).filter((name) => name.includes('context'))
  return Object.fromEntries(names.map((name) => [baseIri + name, JSON.parse(textOf(FAMILY, name)) as Json]))
}
