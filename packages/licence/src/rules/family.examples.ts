import type { RuleExamples } from '@communaux/report/testing'
import { dataset } from './support/example.ts'
import type { DatasetTarget } from './support/target.ts'

export const familyExamples: RuleExamples<DatasetTarget> = {
  rule: 'licence/family',
  examples: [
    { name: 'Licence Ouverte 1.0', target: dataset(['fr-lo']), expect: 'fails' },
    { name: 'Licence Ouverte 2.0', target: dataset(['lov2']), expect: 'passes' },
    { name: 'CC BY 4.0', target: dataset(['CC BY 4.0']), expect: 'passes' },
    { name: 'aucune licence lue', target: dataset(['conditions locales']), expect: 'not-applicable' },
  ],
}
