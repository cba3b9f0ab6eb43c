import type { RuleExamples } from '@communaux/report/testing'
import { dataset } from './support/example.ts'
import type { DatasetTarget } from './support/target.ts'

export const contradictionExamples: RuleExamples<DatasetTarget> = {
  rule: 'licence/contradiction',
  examples: [
    { name: 'la fiche et le fichier diffèrent', target: dataset(['Licence Ouverte 2.0', 'ODbL']), expect: 'fails' },
    { name: 'licence et tous droits réservés', target: dataset(['etalab-2.0', 'Tous droits réservés']), expect: 'fails' },
    { name: 'deux écritures de la même licence', target: dataset(['Licence Ouverte', 'https://spdx.org/licenses/etalab-2.0']), expect: 'passes' },
    { name: 'ouvert, et la licence nommée', target: dataset(['Open Data', 'ODbL']), expect: 'passes' },
    { name: 'rien n’est indiqué', target: dataset([]), expect: 'not-applicable' },
  ],
}
