import { type CatalogExamples, dataset, example } from './lib/make.examples.ts'

const one = dataset({ 'dct:identifier': 'arbres' })

export const examples: CatalogExamples = {
  rule: 'dcat/identifier-unique',
  examples: [
    example('deux jeux, deux identifiants', [one, dataset({ 'dct:identifier': 'bancs' }, 'https://example.org/2')], 'passes'),
    example('deux jeux, un identifiant', [one, dataset({ 'dct:identifier': 'arbres' }, 'https://example.org/2')], 'fails'),
    example('le même identifiant deux fois sur un jeu', dataset({ 'dct:identifier': ['arbres', 'arbres'] }), 'passes'),
    example('sans identifiant', dataset({}), 'not-applicable'),
  ],
}
