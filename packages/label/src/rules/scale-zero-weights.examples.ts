import type { RuleExamples } from '@communaux/report/testing'
import type { Scale } from '../data/types.ts'
import { question, scaleOf } from './kit.examples.ts'

export const scaleZeroWeightsExamples: RuleExamples<Scale> = {
  rule: 'label/scale-zero-weights',
  examples: [
    { name: 'something weighs', target: scaleOf([question('a', { weight: 0 }), question('b')]), expect: 'passes' },
    { name: 'nothing weighs', target: scaleOf([question('a', { weight: 0 })]), expect: 'fails' },
    { name: 'an empty domain', target: scaleOf([]), expect: 'fails' },
    { name: 'the scale says what it is worth', target: scaleOf([question('a', { weight: 0 })], { zeroWeights: 'zero' }), expect: 'not-applicable' },
  ],
}
