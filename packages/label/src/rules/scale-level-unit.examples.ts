import type { RuleExamples } from '@communaux/report/testing'
import type { Scale } from '../data/types.ts'
import { question, scaleOf } from './kit.examples.ts'

export const scaleLevelUnitExamples: RuleExamples<Scale> = {
  rule: 'label/scale-level-unit',
  examples: [
    { name: 'shares need no unit', target: scaleOf([question('a')]), expect: 'passes' },
    { name: 'written', target: scaleOf([question('a')], { levelUnit: 'percent', levels: [{ id: 'un', from: 35 }] }), expect: 'passes' },
    { name: 'read as percentages', target: scaleOf([question('a')], { levels: [{ id: 'un', from: 35 }] }), expect: 'fails' },
    { name: 'no levels', target: scaleOf([question('a')], { levels: [] }), expect: 'not-applicable' },
  ],
}
