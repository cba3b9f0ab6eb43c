import { type CatalogExamples, dataset, distribution, example, link, node } from './lib/make.examples.ts'

const OPEN = link('https://www.etalab.gouv.fr/licence-ouverte-open-licence/')
const withFile = dataset({ 'dcat:distribution': link('https://example.org/f') })

export const examples: CatalogExamples = {
  rule: 'dcat/licence-stated',
  examples: [
    example('sur le jeu', dataset({ 'dct:license': OPEN }), 'passes'),
    example('dans les conditions d’utilisation', dataset({ 'dct:rights': 'Licence Ouverte' }), 'passes'),
    example('sur un fichier', [withFile, distribution({ 'dct:license': OPEN }, 'https://example.org/f')], 'passes'),
    example('un nœud qui a un titre', [dataset({ 'dct:license': link('_:l') }), node('dct:LicenseDocument', { 'dct:title': 'ODbL' }, '_:l')], 'passes'),
    example('« non précisée », comme l’écrit data.gouv.fr', dataset({ 'dct:license': 'notspecified' }), 'fails'),
    example('nulle part', [withFile, distribution({}, 'https://example.org/f')], 'fails'),
    example('un texte vide', dataset({ 'dct:license': ' ' }), 'fails'),
  ],
}
