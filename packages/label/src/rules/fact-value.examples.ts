import type { RuleExamples } from '@communaux/report/testing'
import type { Evidence } from '@communaux/report'
import { evidence } from './kit.examples.ts'

export const factValueExamples: RuleExamples<Evidence> = {
  rule: 'label/fact-value',
  examples: [
    { name: 'a share', target: evidence('dcat.score.datagouv', 0.72), expect: 'passes' },
    { name: 'a percentage in place of a share', target: evidence('dcat.score.datagouv', 72), expect: 'fails' },
    { name: 'half a dataset', target: evidence('dcat.datasets.count', 2.5), expect: 'fails' },
    { name: 'unknown fact', target: evidence('nulle.part', 1), expect: 'not-applicable' },
  ],
}
