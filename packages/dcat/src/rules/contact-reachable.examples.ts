import { type CatalogExamples, example, link, node } from './lib/make.examples.ts'

export const examples: CatalogExamples = {
  rule: 'dcat/contact-reachable',
  examples: [
    example('une adresse électronique', node('vcard:Organization', { 'vcard:hasEmail': link('mailto:donnees@exemple-sur-isere.example') }), 'passes'),
    example('un formulaire', node('vcard:Kind', { 'vcard:hasURL': link('https://exemple-sur-isere.example/contact') }), 'passes'),
    example('un nom et rien d’autre', node('vcard:Kind', { 'vcard:fn': 'Mairie' }), 'fails'),
    example('une adresse vide', node('vcard:Kind', { 'vcard:hasEmail': link('mailto:') }), 'fails'),
  ],
}
