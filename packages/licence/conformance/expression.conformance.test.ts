import { describe, expect, it } from 'vitest'
import { describeExpression } from '../src/index.ts'
import { absent, cases } from './corpora.ts'

interface SatisfiesCase {
  readonly id: string
  readonly expression: string
  readonly allowed: readonly string[]
  readonly satisfies: boolean
}

/** Where we follow the SPDX specification against a peer. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  'satisfies-25': '"Apache-2.0-or-later" is no SPDX id: what is accepted is not valid, so nothing is decided (write Apache-2.0+)',
  'satisfies-28': '"Apache-2.0-only" is no SPDX id: what is accepted is not valid, so nothing is decided',
}
const FILES = ['go-spdx-satisfies/cases.json', 'spdx-satisfies-vectors/cases.json'] as const

describe.skipIf(absent)('satisfies', () => {
  for (const file of FILES) {
    it(`${file}: every boolean, or its reason`, () => {
      const wrong = (cases(file) as unknown as SatisfiesCase[]).flatMap(({ id, expression, allowed, satisfies }) => {
        const answer = describeExpression(expression, allowed.join(' OR ')).satisfies ?? false
        if (Object.hasOwn(DIFFERENCES, id)) expect([id, answer]).not.toEqual([id, satisfies])
        return answer === satisfies || Object.hasOwn(DIFFERENCES, id) ? [] : [`${id}: ${expression} with ${allowed.join(', ')}: ${String(answer)}`]
      })
      expect(wrong).toEqual([])
    })
  }
})

describe.skipIf(absent)('validity', () => {
  it('go-spdx-validate: valid and invalid as expected', () => {
    for (const { inputs, invalid } of cases('go-spdx-validate/cases.json') as unknown as { inputs: string[]; invalid: string[] }[]) {
      expect(inputs.filter((input) => !describeExpression(input).valid)).toEqual(invalid)
    }
  })
})
