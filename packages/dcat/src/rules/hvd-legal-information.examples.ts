import { type CatalogExamples, distribution, example, link, node } from './lib/make.examples.ts'

export const examples: CatalogExamples = {
  rule: 'dcat/hvd-legal-information',
  examples: [
    example('une licence', distribution({ 'dct:license': link('https://www.etalab.gouv.fr/licence-ouverte-open-licence/') }), 'passes'),
    example('des conditions d’utilisation', node('dcat:DataService', { 'dct:rights': link('_:r') }), 'passes'),
    example('ni l’une ni les autres', distribution({ 'dct:title': 'Arbres' }), 'fails'),
  ],
}
