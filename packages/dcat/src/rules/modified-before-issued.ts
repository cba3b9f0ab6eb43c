import { expand } from '../data/namespaces.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { spanOf } from './lib/dates.ts'
import { dcat3 } from './lib/sources.ts'
import { DATASET, DISTRIBUTION, SERIES, textOf } from './lib/values.ts'

const ISSUED = expand('dct:issued')
const MODIFIED = expand('dct:modified')

export const modifiedBeforeIssued: CatalogRule = {
  id: 'dcat/modified-before-issued',
  on: [DATASET, DISTRIBUTION, SERIES],
  severity: 'warning',
  title: { fr: 'Ce qui est publié n’a pas été modifié avant sa publication.', en: 'What is published was not modified before its release.' },
  message: { fr: '{node} aurait été modifié le {modified}, avant sa publication le {issued}.', en: '{node} is said to be modified on {modified}, before its release on {issued}.' },
  source: dcat3('6.4.8', 'Property:resource_update_date'),
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Vérifiez les deux dates : l’une des deux est fausse, ou elles sont inversées.', en: 'Check the two dates: one is wrong, or they are swapped.' }],
  },
  // Not applicable: one of the dates is missing or cannot be read.
  check(resource) {
    const issued = textOf(resource, ISSUED)
    const modified = textOf(resource, MODIFIED)
    const from = issued === undefined ? undefined : spanOf(issued)
    const to = modified === undefined ? undefined : spanOf(modified)
    if (!from || !to || issued === undefined || modified === undefined) return 'not-applicable'
    if (from.first <= to.last) return 'passes'
    return { subject: resource.id, value: modified, params: { issued, modified }, details: { property: MODIFIED, constraint: 'lessThanOrEquals' } }
  },
}
