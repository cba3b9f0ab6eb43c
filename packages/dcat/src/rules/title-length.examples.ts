import { type CatalogExamples, dataset, example } from './lib/make.examples.ts'

export const examples: CatalogExamples = {
  rule: 'dcat/title-length',
  examples: [
    example('un titre court', dataset({ 'dct:title': 'Arbres d’Exemple-sur-Isère' }), 'passes'),
    example('350 caractères', dataset({ 'dct:title': 'a'.repeat(350) }), 'passes'),
    example('351 caractères', dataset({ 'dct:title': 'a'.repeat(351) }), 'fails'),
    example('sans titre', dataset({}), 'not-applicable'),
  ],
}
