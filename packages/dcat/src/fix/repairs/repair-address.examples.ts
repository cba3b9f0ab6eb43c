import type { RepairExamples } from '../make.examples.ts'

export const examples: RepairExamples = {
  rule: 'dcat/repair-address',
  examples: [
    { name: 'une adresse donnée comme un texte', property: 'dcat:accessURL', from: { value: ' https://example.org/arbres.csv ' }, to: { id: 'https://example.org/arbres.csv' } },
    { name: 'une licence donnée par son adresse', property: 'dct:license', from: { value: 'https://example.org/licence' }, to: { id: 'https://example.org/licence' } },
    { name: 'un lien', property: 'dcat:accessURL', from: { id: 'https://example.org/arbres.csv' } },
    { name: 'un texte qui n’est pas une adresse', property: 'dct:publisher', from: { value: 'Exemple-sur-Isère' } },
    { name: 'une adresse dans un texte', property: 'dct:description', from: { value: 'https://example.org/' } },
    { name: 'un format, qui vient d’une table', property: 'dct:format', from: { value: 'https://example.org/csv' } },
  ],
}
