import { expand } from '../data/namespaces.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { spanOf } from './lib/dates.ts'
import { dcat3 } from './lib/sources.ts'
import { textOf } from './lib/values.ts'

const START = expand('dcat:startDate')
const END = expand('dcat:endDate')

/** The same year as start and as end is right: dates are compared as the time they cover. */
export const periodOrder: CatalogRule = {
  id: 'dcat/period-order',
  on: [expand('dct:PeriodOfTime')],
  severity: 'error',
  title: { fr: 'Une période commence avant de finir.', en: 'A period starts before it ends.' },
  message: { fr: '{node} commence le {start} et finit le {end}, plus tôt.', en: '{node} starts on {start} and ends on {end}, which is earlier.' },
  source: dcat3('6.15', 'Class:Period_of_Time'),
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Vérifiez les deux dates de la période couverte : elles sont sans doute inversées.', en: 'Check the two dates of the temporal coverage: they are probably swapped.' }],
  },
  // Not applicable: one of the dates is missing or cannot be read.
  check(period) {
    const start = textOf(period, START)
    const end = textOf(period, END)
    const from = start === undefined ? undefined : spanOf(start)
    const to = end === undefined ? undefined : spanOf(end)
    if (!from || !to || start === undefined || end === undefined) return 'not-applicable'
    if (from.first <= to.last) return 'passes'
    return { subject: period.id, value: `${start}/${end}`, params: { start, end }, details: { property: END, constraint: 'lessThanOrEquals' } }
  },
}
