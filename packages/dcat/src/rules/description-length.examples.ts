import { type CatalogExamples, dataset, example } from './lib/make.examples.ts'

export const examples: CatalogExamples = {
  rule: 'dcat/description-length',
  examples: [
    example('101 caractères', dataset({ 'dct:description': 'é'.repeat(101) }), 'passes'),
    example('100 caractères', dataset({ 'dct:description': 'é'.repeat(100) }), 'fails'),
    example('longue dans une des langues', dataset({ 'dct:description': ['court', 'a'.repeat(150)] }), 'passes'),
    example('sans description', dataset({}), 'not-applicable'),
  ],
}
