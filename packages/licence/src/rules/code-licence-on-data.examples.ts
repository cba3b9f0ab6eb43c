import type { RuleExamples } from '@communaux/report/testing'
import { dataset } from './support/example.ts'
import type { DatasetTarget } from './support/target.ts'

export const codeLicenceOnDataExamples: RuleExamples<DatasetTarget> = {
  rule: 'licence/code-licence-on-data',
  examples: [
    { name: 'MIT sur des données', target: dataset(['MIT']), expect: 'fails' },
    { name: 'GPL sur des données', target: dataset(['GPL-3.0-or-later']), expect: 'fails' },
    { name: 'ODbL', target: dataset(['odc-odbl']), expect: 'passes' },
    { name: 'CC BY 4.0', target: dataset(['CC BY 4.0']), expect: 'passes' },
    { name: 'licence inconnue', target: dataset(['conditions locales']), expect: 'not-applicable' },
  ],
}
