import type { RuleExamples } from '@communaux/report/testing'
import type { Scale } from '../data/types.ts'
import { question, scaleOf } from './kit.examples.ts'

const levels = (thresholds: readonly number[]): Scale => scaleOf([question('a')], { levels: thresholds.map((from, index) => ({ id: `n${index}`, from })) })

export const scaleLevelsExamples: RuleExamples<Scale> = {
  rule: 'label/scale-levels',
  examples: [
    { name: 'distinct shares', target: scaleOf([question('a')]), expect: 'passes' },
    { name: 'percentages', target: levels([35, 50]), expect: 'passes' },
    { name: 'two levels, one threshold', target: levels([0.5, 0.5]), expect: 'fails' },
    { name: 'above all points', target: { ...levels([0.5, 1.2]), levelUnit: 'share' }, expect: 'fails' },
  ],
}
