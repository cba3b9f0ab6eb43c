import type { RuleExamples } from '@communaux/report/testing'
import { dataset } from './support/example.ts'
import type { DatasetTarget } from './support/target.ts'

export const notListedExamples: RuleExamples<DatasetTarget> = {
  rule: 'licence/not-listed',
  examples: [
    { name: 'CC BY 4.0', target: dataset(['https://creativecommons.org/licenses/by/4.0/']), expect: 'fails' },
    { name: 'CC-BY, quelle que soit la version', target: dataset(['cc-by']), expect: 'fails' },
    { name: 'domaine public', target: dataset(['Domaine public']), expect: 'fails' },
    { name: 'Licence Ouverte 2.0', target: dataset(['Licence Ouverte 2.0']), expect: 'passes' },
    { name: 'Licence Ouverte sans version', target: dataset(['Licence Ouverte (Etalab)']), expect: 'passes' },
    { name: 'ODbL par son adresse européenne', target: dataset(['http://publications.europa.eu/resource/authority/licence/ODC_BL']), expect: 'passes' },
    { name: 'CC BY-SA 4.0 avant la fin de l’homologation', target: dataset(['CC BY-SA 4.0'], '2019-06-01'), expect: 'unknown' },
    { name: 'CC BY-NC : une autre règle en parle', target: dataset(['CC BY-NC 4.0']), expect: 'not-applicable' },
    { name: 'non reconnue', target: dataset(['conditions locales']), expect: 'not-applicable' },
  ],
}
