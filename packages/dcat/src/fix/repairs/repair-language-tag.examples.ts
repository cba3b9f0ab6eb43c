import type { RepairExamples } from '../make.examples.ts'

const property = 'dct:title'
const trees = (lang: string): { value: string; lang: string } => ({ value: 'Arbres', lang })

export const examples: RepairExamples = {
  rule: 'dcat/repair-language-tag',
  examples: [
    { name: 'fr_FR', property, from: trees('fr_fr'), to: trees('fr-fr') },
    { name: 'un code de trois lettres', property, from: trees('fra'), to: trees('fr') },
    { name: 'un code bibliographique', property, from: trees('fre'), to: trees('fr') },
    { name: 'fr', property, from: trees('fr') },
    { name: 'une langue sans code de deux lettres', property, from: trees('frp') },
    { name: 'sans langue', property, from: { value: 'Arbres' } },
  ],
}
