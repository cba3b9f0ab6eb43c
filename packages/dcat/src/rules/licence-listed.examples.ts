import type { LicenceOf } from './lib/catalog-rule.ts'
import { type CatalogExamples, dataset, example } from './lib/make.examples.ts'

/** What the licence package would answer. */
const licenceOf: LicenceOf = (value) =>
  value === 'ODbL' ? { id: 'ODbL-1.0', status: 'listed' } : value === 'CC BY-NC' ? { id: 'CC-BY-NC-4.0', status: 'not-listed' } : { id: null, status: 'unknown' }

export const examples: CatalogExamples = {
  rule: 'dcat/licence-listed',
  examples: [
    example('ODbL', dataset({ 'dct:license': 'ODbL' }), 'passes', { licenceOf }),
    example('usage non commercial seulement', dataset({ 'dct:license': 'CC BY-NC' }), 'fails', { licenceOf }),
    example('une licence que personne ne connaît', dataset({ 'dct:license': 'Licence de la ville' }), 'unknown', { licenceOf }),
    example('sans licence', dataset({}), 'not-applicable', { licenceOf }),
    example('sans le paquet des licences', dataset({ 'dct:license': 'CC BY-NC' }), 'not-applicable'),
  ],
}
