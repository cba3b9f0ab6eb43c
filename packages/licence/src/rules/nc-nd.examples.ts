import type { RuleExamples } from '@communaux/report/testing'
import { dataset } from './support/example.ts'
import type { DatasetTarget } from './support/target.ts'

export const ncNdExamples: RuleExamples<DatasetTarget> = {
  rule: 'licence/nc-nd',
  examples: [
    { name: 'CC BY-NC 4.0', target: dataset(['CC BY-NC 4.0']), expect: 'fails' },
    { name: 'CC BY-ND sans version', target: dataset(['cc-by-nd']), expect: 'fails' },
    { name: 'CC BY-SA 4.0', target: dataset(['CC BY-SA 4.0']), expect: 'passes' },
    { name: 'rien n’est indiqué', target: dataset([]), expect: 'not-applicable' },
  ],
}
