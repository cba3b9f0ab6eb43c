import { type CatalogExamples, distribution, example, link } from './lib/make.examples.ts'

export const examples: CatalogExamples = {
  rule: 'dcat/distribution-url',
  examples: [
    example('à télécharger', distribution({ 'dcat:downloadURL': link('https://example.org/arbres.csv') }), 'passes'),
    example('une page d’accès', distribution({ 'dcat:accessURL': link('https://example.org/arbres') }), 'passes'),
    example('une adresse en texte', distribution({ 'dcat:accessURL': 'https://example.org/arbres' }), 'passes'),
    example('un titre et rien d’autre', distribution({ 'dct:title': 'Arbres' }), 'fails'),
    example('une adresse vide', distribution({ 'dcat:accessURL': '' }), 'fails'),
  ],
}
