import type { RuleExamples } from '@communaux/report/testing'

const loop: { answers: Record<string, unknown> } = { answers: {} }
loop.answers['a'] = loop

export const inputCyclicExamples: RuleExamples<unknown> = {
  rule: 'label/input-cyclic',
  examples: [
    { name: 'a tree', target: { answers: { a: { value: ['x'] } } }, expect: 'passes' },
    { name: 'an answer that is the whole document', target: loop, expect: 'fails' },
  ],
}
