import { type CatalogExamples, example, node } from './lib/make.examples.ts'
import type { Resource } from '../model/graph.ts'

const period = (start: string, end: string): Resource => node('dct:PeriodOfTime', { 'dcat:startDate': start, 'dcat:endDate': end })

export const examples: CatalogExamples = {
  rule: 'dcat/period-order',
  examples: [
    example('de janvier à mars', period('2026-01-01', '2026-03-31'), 'passes'),
    example('la même année au début et à la fin', period('2026', '2026'), 'passes'),
    example('une année, puis un jour de cette année', period('2026', '2026-06-01'), 'passes'),
    example('la fin avant le début', period('2026-03-31', '2026-01-01'), 'fails'),
    example('le 30 février n’est pas une date', period('2026-02-30', '2026-01-01'), 'not-applicable'),
    example('pas de date de fin', node('dct:PeriodOfTime', { 'dcat:startDate': '2026' }), 'not-applicable'),
  ],
}
