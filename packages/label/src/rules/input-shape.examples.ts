import type { RuleExamples } from '@communaux/report/testing'

export const inputShapeExamples: RuleExamples<unknown> = {
  rule: 'label/input-shape',
  examples: [
    { name: 'the least', target: { answers: {} }, expect: 'passes' },
    { name: 'no answers', target: {}, expect: 'fails' },
    { name: 'a list', target: [], expect: 'fails' },
    { name: 'NaN', target: { answers: { a: { value: Number.NaN } } }, expect: 'fails' },
    { name: 'a negative population', target: { profile: { population: -3 }, answers: {} }, expect: 'fails' },
  ],
}
