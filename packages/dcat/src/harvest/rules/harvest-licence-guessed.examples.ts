import { type CatalogExamples, dataset, distribution, example, link } from '../../rules/lib/make.examples.ts'

const LO = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/'
const file = distribution({ 'dct:license': link(LO) }, 'https://example.org/f')

export const examples: CatalogExamples = {
  rule: 'dcat/harvest-licence-guessed',
  examples: [
    example('la licence de la fiche', [dataset({ 'dct:license': link(LO), 'dcat:distribution': link('https://example.org/f') }), file], 'passes'),
    example('celle d’une ressource', [dataset({ 'dcat:distribution': link('https://example.org/f') }), file], 'fails'),
    example('celle des droits', dataset({ 'dct:rights': 'Licence Ouverte' }), 'fails'),
    example('aucune', dataset({ 'dct:title': 'Arbres' }), 'not-applicable'),
  ],
}
