import type { RepairExamples } from '../make.examples.ts'

export const examples: RepairExamples = {
  rule: 'dcat/repair-spaces',
  examples: [
    { name: 'un titre entre des espaces', property: 'dct:title', from: { value: ' Arbres\n', lang: 'fr' }, to: { value: 'Arbres', lang: 'fr' } },
    { name: 'un mot-clé', property: 'dcat:keyword', from: { value: 'arbre ' }, to: { value: 'arbre' } },
    { name: 'un titre fait d’espaces : il n’y a rien à garder', property: 'dct:title', from: { value: '  ' } },
    { name: 'un identifiant', property: 'dct:identifier', from: { value: ' arbres ' } },
    { name: 'un titre', property: 'dct:title', from: { value: 'Arbres' } },
  ],
}
