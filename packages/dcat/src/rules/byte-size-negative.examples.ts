import { type CatalogExamples, distribution, example, typed } from './lib/make.examples.ts'

export const examples: CatalogExamples = {
  rule: 'dcat/byte-size-negative',
  examples: [
    example('une taille', distribution({ 'dcat:byteSize': typed('5120', 'xsd:nonNegativeInteger') }), 'passes'),
    example('un fichier vide', distribution({ 'dcat:byteSize': typed('0', 'xsd:decimal') }), 'passes'),
    example('moins un', distribution({ 'dcat:byteSize': typed('-1', 'xsd:decimal') }), 'fails'),
    example('en toutes lettres', distribution({ 'dcat:byteSize': 'environ 5 Mo' }), 'not-applicable'),
    example('sans taille', distribution({}), 'not-applicable'),
  ],
}
