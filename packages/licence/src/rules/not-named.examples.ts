import type { RuleExamples } from '@communaux/report/testing'
import { dataset } from './support/example.ts'
import type { DatasetTarget } from './support/target.ts'

export const notNamedExamples: RuleExamples<DatasetTarget> = {
  rule: 'licence/not-named',
  examples: [
    { name: 'données ouvertes', target: dataset(['Données ouvertes']), expect: 'fails' },
    { name: 'other-open', target: dataset(['other-open']), expect: 'fails' },
    { name: 'ODbL', target: dataset(['ODbL']), expect: 'passes' },
    { name: 'rien n’est indiqué', target: dataset([]), expect: 'not-applicable' },
  ],
}
