import type { RuleExamples } from '@communaux/report/testing'
import type { Gate, Scale } from '../data/types.ts'
import { question, scaleOf } from './kit.examples.ts'

const withGate = (gate: Partial<Gate>): Scale => scaleOf([question('a')], { gates: [{ id: 'g', level: 'un', min: 1, text: { fr: 'g', en: 'g' }, ...gate }] })

export const scaleGateTargetExamples: RuleExamples<Scale> = {
  rule: 'label/scale-gate-target',
  examples: [
    { name: 'no gate', target: scaleOf([question('a')]), expect: 'passes' },
    { name: 'a question that exists', target: withGate({ question: 'a' }), expect: 'passes' },
    { name: 'every domain', target: withGate({ everyDomain: true }), expect: 'passes' },
    { name: 'a question that does not exist', target: withGate({ question: 'b' }), expect: 'fails' },
    { name: 'an id of the prototype', target: withGate({ domain: 'constructor' }), expect: 'fails' },
    { name: 'an unknown level', target: withGate({ question: 'a', level: 'trois' }), expect: 'fails' },
    { name: 'no target', target: withGate({}), expect: 'fails' },
    { name: 'two targets', target: withGate({ question: 'a', domain: 'premier' }), expect: 'fails' },
  ],
}
