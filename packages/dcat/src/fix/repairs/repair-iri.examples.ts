import type { RepairExamples } from '../make.examples.ts'

const property = 'dcat:downloadURL'

export const examples: RepairExamples = {
  rule: 'dcat/repair-iri',
  examples: [
    { name: 'des espaces autour', property, from: { id: ' https://example.org/arbres.csv ' }, to: { id: 'https://example.org/arbres.csv' } },
    { name: 'une espace dedans', property, from: { id: 'https://example.org/les arbres.csv' }, to: { id: 'https://example.org/les%20arbres.csv' } },
    { name: 'des accents, qui sont permis', property, from: { id: 'https://example.org/forêt.csv' } },
    { name: 'un nœud sans adresse', property, from: { id: '_:b 1' } },
    { name: 'un texte', property, from: { value: 'les arbres' } },
  ],
}
