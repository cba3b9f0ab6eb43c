import type { RuleExamples } from '@communaux/report/testing'
import type { NaMode, Scale } from '../data/types.ts'
import { question, scaleOf } from './kit.examples.ts'

const named = { fr: 'd', en: 'd' }
const nested = (outer: NaMode, inner: NaMode): Scale =>
  scaleOf([], { domains: [{ id: 'd', name: named, weight: 1, na: outer, domains: [{ id: 'e', name: named, weight: 1, na: inner, questions: [question('a')] }] }] })

export const scaleNaNestingExamples: RuleExamples<Scale> = {
  rule: 'label/scale-na-nesting',
  examples: [
    { name: 'one mode', target: nested('equal', 'equal'), expect: 'passes' },
    { name: 'equal under exclude', target: nested('exclude', 'equal'), expect: 'passes' },
    { name: 'exclude under equal', target: nested('equal', 'exclude'), expect: 'fails' },
  ],
}
