import { expect, it } from 'vitest'
import { doorsOf, exportsOf } from './public-doors.ts'

const doors = doorsOf(['accessibility', 'communaux', 'dcat', 'label', 'licence', 'report', 'rgaa-testcases'])
const functions = exportsOf(doors).filter(({ isFunction }) => isFunction)

it('every public function says what it does, with an example', () => {
  expect(functions.length).toBeGreaterThan(100)
  const silent = functions.filter(({ summary, examples }) => summary === '' || examples.length === 0)
  expect(silent.map(({ door, name }) => `${door}: ${name}`)).toEqual([])
})

/** `code // value`, on one line: what the code gives is written after it. */
const WITH_VALUE = /^(?<code>.*[^:]) \/\/ (?<value>['"`[{\d].*|true|false|null)$/

/** What an example takes from its reader, or leaves out, cannot be run here. */
const READERS_OWN = /\((?:report|answers|catalog|town)\b|…/

const cases = functions.flatMap(({ door, name, examples }) =>
  examples.flatMap((example) => {
    const { code = '', value = '' } = WITH_VALUE.exec(example)?.groups ?? {}
    return code === '' || READERS_OWN.test(example) ? [] : [{ door, name, code, value }]
  }),
)

it.each(cases)('$door: $code', async ({ door, code, value }) => {
  const file = doors.find(({ name }) => name === door)?.file ?? ''
  const scope = (await import(file)) as Record<string, unknown>
  expect(await evaluate(code, scope)).toEqual(await evaluate(value, {}))
})

async function evaluate(code: string, scope: Readonly<Record<string, unknown>>): Promise<unknown> {
  const names = Object.keys(scope)
  const AsyncFunction = evaluate.constructor as new (...parts: string[]) => (...values: unknown[]) => Promise<unknown>
  return new AsyncFunction(...names, `return (${code})`)(...names.map((name) => scope[name]))
}
