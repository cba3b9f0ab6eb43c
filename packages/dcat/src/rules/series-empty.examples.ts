import { type CatalogExamples, dataset, example, link, node } from './lib/make.examples.ts'

const series = node('dcat:DatasetSeries', { 'dct:title': 'Budgets' }, 'https://example.org/s')

export const examples: CatalogExamples = {
  rule: 'dcat/series-empty',
  examples: [
    example('un jeu y renvoie', [series, dataset({ 'dcat:inSeries': link('https://example.org/s') })], 'passes'),
    example('elle nomme ses jeux', node('dcat:DatasetSeries', { 'dcat:seriesMember': link('https://example.org/1') }), 'passes'),
    example('aucun jeu', [series, dataset({})], 'fails'),
  ],
}
