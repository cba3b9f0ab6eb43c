import type { RuleExamples } from '@communaux/report/testing'
import { dataset } from './support/example.ts'
import type { DatasetTarget } from './support/target.ts'

export const unreadableExamples: RuleExamples<DatasetTarget> = {
  rule: 'licence/unreadable',
  examples: [
    { name: 'phrase sans licence connue', target: dataset(['Voir les conditions du service']), expect: 'unknown' },
    { name: 'adresse inconnue', target: dataset(['https://exemple-sur-isere.example/conditions']), expect: 'unknown' },
    { name: 'ODbL', target: dataset(['ODbL']), expect: 'passes' },
    { name: 'rien n’est indiqué', target: dataset([]), expect: 'not-applicable' },
  ],
}
