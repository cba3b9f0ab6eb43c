import { isReference } from '../src/model/graph.ts'
import { readStrict } from '../src/read/turtle/strict.ts'
import { has, textOf } from './corpora.ts'

const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#'
const BASE = 'https://manifest.example/'

/** One test of a W3C manifest. */
export interface W3cTest {
  readonly name: string
  /** `TestTurtleEval`, `TestXMLNegativeSyntax`… */
  readonly type: string
  readonly action: string
  readonly result: string | undefined
}

/** The tests of a manifest whose files are in the folder; the others cannot be scored. */
export function testsOf(family: string): readonly W3cTest[] {
  const { graph } = readStrict(textOf(family, 'manifest.ttl'), 'turtle', BASE)
  const tests: W3cTest[] = []
  for (const { id, types, properties } of graph.values()) {
    const file = (property: string): string | undefined => {
      const [value] = properties.get(MF + property) ?? []
      return value && isReference(value) ? value.id.slice(BASE.length) : undefined
    }
    const action = file('action')
    const result = file('result')
    const type = types.find((iri) => iri.includes('#Test'))
    if (action === undefined || type === undefined) continue
    if (has(family, action) && (result === undefined || has(family, result))) {
      tests.push({ name: id.slice(id.indexOf('#') + 1), type: type.slice(type.indexOf('#') + 1), action, result })
    }
  }
  return tests
}
