import type { RuleExamples } from '@communaux/report/testing'
import type { Option, Scale } from '../data/types.ts'
import { question, scaleOf } from './kit.examples.ts'

const option = (id: string): Option => ({ id, text: { fr: id, en: id }, value: 1 })

export const scaleOptionsExamples: RuleExamples<Scale> = {
  rule: 'label/scale-options',
  examples: [
    { name: 'a yes-no has none', target: scaleOf([question('a')]), expect: 'passes' },
    { name: 'two options', target: scaleOf([question('a', { kind: 'choice', options: [option('x'), option('y')] })]), expect: 'passes' },
    { name: 'a choice without options', target: scaleOf([question('a', { kind: 'choice' })]), expect: 'fails' },
    { name: 'one option twice', target: scaleOf([question('a', { kind: 'list', options: [option('x'), option('x')] })]), expect: 'fails' },
  ],
}
