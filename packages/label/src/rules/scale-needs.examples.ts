import type { RuleExamples } from '@communaux/report/testing'
import type { Scale } from '../data/types.ts'
import { question, scaleOf } from './kit.examples.ts'

export const scaleNeedsExamples: RuleExamples<Scale> = {
  rule: 'label/scale-needs',
  examples: [
    { name: 'a chain', target: scaleOf([question('a'), question('b', { needs: 'a' }), question('c', { needs: 'b' })]), expect: 'passes' },
    { name: 'a loop of two', target: scaleOf([question('a', { needs: 'b' }), question('b', { needs: 'a' })]), expect: 'fails' },
    { name: 'itself', target: scaleOf([question('a', { needs: 'a' })]), expect: 'fails' },
    { name: 'not in the domain', target: scaleOf([question('abri'), question('b', { needs: 'abris' })]), expect: 'fails' },
  ],
}
