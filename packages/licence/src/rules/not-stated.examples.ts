import type { RuleExamples } from '@communaux/report/testing'
import { dataset } from './support/example.ts'
import type { DatasetTarget } from './support/target.ts'

export const notStatedExamples: RuleExamples<DatasetTarget> = {
  rule: 'licence/not-stated',
  examples: [
    { name: 'rien', target: dataset([]), expect: 'fails' },
    { name: 'non spécifiée', target: dataset(['Non spécifiée']), expect: 'fails' },
    { name: 'ODbL', target: dataset(['ODbL']), expect: 'passes' },
    { name: 'phrase sans licence', target: dataset(['Voir les conditions du service']), expect: 'passes' },
  ],
}
