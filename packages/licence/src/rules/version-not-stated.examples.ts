import type { RuleExamples } from '@communaux/report/testing'
import { dataset } from './support/example.ts'
import type { DatasetTarget } from './support/target.ts'

export const versionNotStatedExamples: RuleExamples<DatasetTarget> = {
  rule: 'licence/version-not-stated',
  examples: [
    { name: 'Licence Ouverte', target: dataset(['Licence Ouverte']), expect: 'fails' },
    { name: 'cc-by', target: dataset(['cc-by']), expect: 'fails' },
    { name: 'Licence Ouverte 2.0', target: dataset(['Licence Ouverte 2.0']), expect: 'passes' },
    { name: 'CC-BY précisée par une adresse', target: dataset(['CC-BY', 'https://creativecommons.org/licenses/by/4.0/']), expect: 'passes' },
    { name: 'deux licences', target: dataset(['Licence Ouverte 2.0', 'ODbL']), expect: 'not-applicable' },
    { name: 'rien', target: dataset([]), expect: 'not-applicable' },
  ],
}
