import type { RuleExamples } from '@communaux/report/testing'
import type { Evidence } from '@communaux/report'
import { evidence } from './kit.examples.ts'

export const factUnknownExamples: RuleExamples<Evidence> = {
  rule: 'label/fact-unknown',
  examples: [
    { name: 'known', target: evidence('site.https', true), expect: 'passes' },
    { name: 'mistyped', target: evidence('site.http', true), expect: 'fails' },
    { name: 'a key of the prototype', target: evidence('constructor', true), expect: 'fails' },
  ],
}
