import { type CatalogExamples, example, link, node } from './lib/make.examples.ts'

const agent = (identifier: string): Parameters<typeof example>[1] => node('foaf:Agent', { 'dct:identifier': identifier })

export const examples: CatalogExamples = {
  rule: 'dcat/publisher-siret',
  examples: [
    example('un SIRET juste', agent('12345678200002'), 'passes'),
    example('avec des espaces', agent('123 456 782 00002'), 'passes'),
    example('un chiffre de travers', agent('12345678200003'), 'fails'),
    example('à la fin d’une adresse', node('foaf:Organization', {}, 'https://example.org/siret/12345678200003'), 'fails'),
    example('dans un autre identifiant', [node('foaf:Agent', { 'adms:identifier': link('_:i') }), node('adms:Identifier', { 'skos:notation': '12345678200003' }, '_:i')], 'fails'),
    example('pas de SIRET', agent('mairie'), 'not-applicable'),
  ],
}
