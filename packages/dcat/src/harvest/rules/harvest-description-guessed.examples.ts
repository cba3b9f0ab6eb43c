import { type CatalogExamples, dataset, example } from '../../rules/lib/make.examples.ts'

export const examples: CatalogExamples = {
  rule: 'dcat/harvest-description-guessed',
  examples: [
    example('une description', dataset({ 'dct:description': 'Les arbres des rues', 'dct:abstract': 'Les arbres' }), 'passes'),
    example('un résumé seul', dataset({ 'dct:abstract': 'Les arbres' }), 'fails'),
    example('ni l’une ni l’autre', dataset({ 'dct:title': 'Arbres' }), 'not-applicable'),
  ],
}
