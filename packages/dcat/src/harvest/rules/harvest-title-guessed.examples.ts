import { type CatalogExamples, distribution, example, link } from '../../rules/lib/make.examples.ts'

export const examples: CatalogExamples = {
  rule: 'dcat/harvest-title-guessed',
  examples: [
    example('un titre', distribution({ 'dcat:accessURL': link('https://example.org/arbres.csv'), 'dct:title': 'Arbres, CSV' }), 'passes'),
    example('sans titre', distribution({ 'dcat:accessURL': link('https://example.org/arbres.csv') }), 'fails'),
    example('un titre vide', distribution({ 'dcat:downloadURL': link('https://example.org/'), 'dct:title': ' ' }), 'fails'),
    example('sans adresse', distribution({}), 'not-applicable'),
  ],
}
