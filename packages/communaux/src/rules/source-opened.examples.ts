import type { RuleExamples } from '@communaux/report/testing'
import type { SourceState } from './source-opened.ts'

export const examples: RuleExamples<SourceState> = {
  rule: 'communaux/source-opened',
  examples: [
    { name: 'opened', target: { subject: 'https://www.exemple-sur-isere.example/', problem: null }, expect: 'passes' },
    { name: 'no answer', target: { subject: 'https://www.exemple-sur-isere.example/', problem: { fr: 'pas de réponse en 20 s', en: 'no answer in 20 s' } }, expect: 'unknown' },
  ],
}
