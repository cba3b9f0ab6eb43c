import { expand } from '../data/namespaces.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { spanOf } from './lib/dates.ts'
import { udata } from './lib/sources.ts'
import { DATASET, DISTRIBUTION, SERIES, textOf } from './lib/values.ts'

const MODIFIED = expand('dct:modified')

export const modifiedFuture: CatalogRule = {
  id: 'dcat/modified-future',
  on: [DATASET, DISTRIBUTION, SERIES],
  severity: 'error',
  title: { fr: 'Une date de modification n’est pas dans l’avenir.', en: 'A modification date is not in the future.' },
  message: { fr: '{node} aurait été modifié le {date}, dans l’avenir : data.gouv.fr refuse cette date.', en: '{node} is said to be modified on {date}, in the future: data.gouv.fr refuses this date.' },
  source: udata('modified_at'),
  remedy: {
    who: 'supplier',
    effort: 'hours',
    steps: [{ fr: 'Écrivez la date du dernier changement réel, avec son fuseau horaire.', en: 'Write the date of the last actual change, with its time zone.' }],
  },
  // Not applicable: the date is missing or cannot be read, or the time of the check is not given.
  check(resource, { now }) {
    const date = textOf(resource, MODIFIED)
    const span = date === undefined ? undefined : spanOf(date)
    const clock = now === undefined ? undefined : spanOf(now)
    if (!span || !clock || date === undefined) return 'not-applicable'
    if (span.first <= clock.last) return 'passes'
    return { subject: resource.id, value: date, params: { date }, details: { property: MODIFIED, constraint: 'maxInclusive' } }
  },
}
