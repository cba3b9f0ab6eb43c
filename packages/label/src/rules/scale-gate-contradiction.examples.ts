import type { RuleExamples } from '@communaux/report/testing'
import type { Scale } from '../data/types.ts'
import { question, scaleOf } from './kit.examples.ts'

const withGate = (best: number): Scale =>
  scaleOf([question('a', { kind: 'choice', options: [{ id: 'mieux', text: { fr: 'mieux', en: 'best' }, value: best }] })], {
    gates: [{ id: 'g', level: 'un', question: 'a', min: 1, text: { fr: 'g', en: 'g' } }],
  })

export const scaleGateContradictionExamples: RuleExamples<Scale> = {
  rule: 'label/scale-gate-contradiction',
  examples: [
    { name: 'yes can be said', target: withGate(1), expect: 'passes' },
    { name: 'the best option is worth half, all is asked', target: withGate(0.5), expect: 'fails' },
  ],
}
