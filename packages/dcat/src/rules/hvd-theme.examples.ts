import { type CatalogExamples, dataset, example, link } from './lib/make.examples.ts'

const CATEGORY = link('http://data.europa.eu/bna/c_b79e35eb')

export const examples: CatalogExamples = {
  rule: 'dcat/hvd-theme',
  examples: [
    example('aux deux endroits', dataset({ 'dcatap:hvdCategory': CATEGORY, 'dcat:theme': CATEGORY }), 'passes'),
    example('seulement comme catégorie', dataset({ 'dcatap:hvdCategory': CATEGORY }), 'fails'),
    example('pas de forte valeur', dataset({}), 'not-applicable'),
  ],
}
