import { type CatalogExamples, dataset, distribution, example, link } from '../../rules/lib/make.examples.ts'

export const examples: CatalogExamples = {
  rule: 'dcat/harvest-not-read',
  examples: [
    example('ce qui est lu', dataset({ 'dct:title': 'Arbres', 'dcat:keyword': 'arbre', 'geodcat:custodian': link('https://example.org/ville') }), 'passes'),
    example('une langue', dataset({ 'dct:title': 'Arbres', 'dct:language': link('http://publications.europa.eu/resource/authority/language/FRA') }), 'fails'),
    example('une propriété à soi', dataset({ 'https://example.org/ns#note': 'à nous' }), 'fails'),
    example('la disponibilité d’une ressource', distribution({ 'dcat:accessURL': link('https://example.org/a'), 'dcatap:availability': link('https://example.org/stable') }), 'fails'),
  ],
}
