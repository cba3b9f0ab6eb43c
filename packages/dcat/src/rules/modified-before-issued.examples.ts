import { type CatalogExamples, dataset, example } from './lib/make.examples.ts'

export const examples: CatalogExamples = {
  rule: 'dcat/modified-before-issued',
  examples: [
    example('modifié après', dataset({ 'dct:issued': '2025-01-01', 'dct:modified': '2026-01-01' }), 'passes'),
    example('le même jour, l’un avec l’heure', dataset({ 'dct:issued': '2026-01-01T12:00:00Z', 'dct:modified': '2026-01-01' }), 'passes'),
    example('modifié avant', dataset({ 'dct:issued': '2026-01-01', 'dct:modified': '2025-01-01' }), 'fails'),
    example('une seule date', dataset({ 'dct:issued': '2026-01-01' }), 'not-applicable'),
  ],
}
