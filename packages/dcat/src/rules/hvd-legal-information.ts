import { expand } from '../data/namespaces.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { hvd } from './lib/sources.ts'
import { DISTRIBUTION, valuesOf } from './lib/values.ts'

const LICENCE = expand('dct:license')
const RIGHTS = expand('dct:rights')

export const hvdLegalInformation: CatalogRule = {
  id: 'dcat/hvd-legal-information',
  on: [DISTRIBUTION, expand('dcat:DataService')],
  severity: 'error',
  title: { fr: 'Des données de forte valeur disent à quelles conditions on les réutilise.', en: 'High-value data state the conditions of their reuse.' },
  message: { fr: '{node} n’a ni licence ni conditions d’utilisation.', en: '{node} has neither licence nor rights statement.' },
  summary: { fr: 'ni licence ni conditions d’utilisation', en: 'neither licence nor rights' },
  source: hvd('Distribution and DataService: legal information'),
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Répétez la licence sur chaque ressource et sur chaque service.', en: 'Repeat the licence on each distribution and each service.' }],
  },
  check(resource) {
    const stated = valuesOf(resource, LICENCE).length + valuesOf(resource, RIGHTS).length
    return stated > 0 ? 'passes' : { subject: resource.id, details: { property: LICENCE } }
  },
}
