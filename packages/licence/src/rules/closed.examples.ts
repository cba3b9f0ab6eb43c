import type { RuleExamples } from '@communaux/report/testing'
import { dataset } from './support/example.ts'
import type { DatasetTarget } from './support/target.ts'

export const closedExamples: RuleExamples<DatasetTarget> = {
  rule: 'licence/closed',
  examples: [
    { name: 'tous droits réservés', target: dataset(['Tous droits réservés']), expect: 'fails' },
    { name: 'UNLICENSED', target: dataset(['UNLICENSED']), expect: 'fails' },
    { name: 'usage interne', target: dataset(['Usage interne']), expect: 'fails' },
    { name: 'Licence Ouverte 2.0', target: dataset(['Licence Ouverte 2.0']), expect: 'passes' },
    { name: 'rien n’est indiqué', target: dataset([]), expect: 'not-applicable' },
  ],
}
