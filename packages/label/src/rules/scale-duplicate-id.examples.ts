import type { RuleExamples } from '@communaux/report/testing'
import type { Scale } from '../data/types.ts'
import { question, scaleOf } from './kit.examples.ts'

export const scaleDuplicateIdExamples: RuleExamples<Scale> = {
  rule: 'label/scale-duplicate-id',
  examples: [
    { name: 'two questions, two ids', target: scaleOf([question('a'), question('b')]), expect: 'passes' },
    { name: 'one id for two questions', target: scaleOf([question('a'), question('a')]), expect: 'fails' },
    { name: 'a question named as its domain', target: scaleOf([question('premier')]), expect: 'fails' },
    { name: 'two levels of one id', target: scaleOf([question('a')], { levels: [{ id: 'un', from: 0.1 }, { id: 'un', from: 0.2 }] }), expect: 'fails' },
  ],
}
