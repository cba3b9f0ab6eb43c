import { type CatalogExamples, dataset, example } from './lib/make.examples.ts'

const now = '2026-11-24T12:00:00Z'

export const examples: CatalogExamples = {
  rule: 'dcat/modified-future',
  examples: [
    example('hier', dataset({ 'dct:modified': '2026-11-23' }), 'passes', { now }),
    example('aujourd’hui', dataset({ 'dct:modified': '2026-11-24' }), 'passes', { now }),
    example('cette année', dataset({ 'dct:modified': '2026' }), 'passes', { now }),
    example('demain', dataset({ 'dct:modified': '2026-11-25' }), 'fails', { now }),
    example('dans une heure, à un autre fuseau', dataset({ 'dct:modified': '2026-11-24T12:00:00-01:00' }), 'fails', { now }),
    example('illisible', dataset({ 'dct:modified': 'demain' }), 'not-applicable', { now }),
    example('sans horloge', dataset({ 'dct:modified': '2099-01-01' }), 'not-applicable'),
  ],
}
