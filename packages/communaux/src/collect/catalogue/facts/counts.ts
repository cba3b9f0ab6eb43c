import type { CatalogueFact } from '../context.ts'
import { titleOf } from '../rows.ts'

export const datasetsCount: CatalogueFact = {
  fact: 'dcat.datasets.count',
  rule: 'dcat/read',
  measure: ({ datasets }) => ({ value: datasets.length, excerpt: datasets.map(titleOf).join('\n') }),
}

export const servicesCount: CatalogueFact = {
  fact: 'dcat.datasets.services-count',
  rule: 'dcat/read',
  measure: ({ catalog }) => ({ value: catalog.services.length }),
}

export const errorsCount: CatalogueFact = {
  fact: 'dcat.errors.count',
  rule: 'dcat/check',
  measure: ({ report }) => {
    const errors = report.findings.filter(({ severity, outcome }) => severity === 'error' && outcome === 'fails')
    return { value: errors.length, excerpt: [...new Set(errors.map(({ rule }) => rule))].join('\n') }
  },
}
