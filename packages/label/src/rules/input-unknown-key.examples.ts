import type { RuleExamples } from '@communaux/report/testing'

export const inputUnknownKeyExamples: RuleExamples<unknown> = {
  rule: 'label/input-unknown-key',
  examples: [
    { name: 'known keys', target: { answers: { a: { value: true, reason: 'vu' } } }, expect: 'passes' },
    { name: 'a slip of the keyboard', target: { answer: {}, answers: {} }, expect: 'fails' },
    { name: 'a key of the prototype', target: JSON.parse('{"answers":{"a":{"value":true,"__proto__":{}}}}') as unknown, expect: 'fails' },
  ],
}
