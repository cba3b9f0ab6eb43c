import { frequencyOf, type Dataset } from '@communaux/dcat'
import type { DatasetDetail } from './result.ts'

const MINUTE = 60_000
const DAY = 1_440 * MINUTE

/** How often a dataset says it is updated, and for how many days an update has been due. */
export function paceOf({ accrualPeriodicity: said, modified }: Dataset, now: string): Pick<DatasetDetail, 'frequency' | 'lateDays'> {
  const stated = said?.id === undefined ? said?.literal : { id: said.id }
  const concept = stated && frequencyOf(stated)
  if (!concept) return { frequency: null, lateDays: null }
  const frequency = { fr: concept.fr, en: concept.en }
  const last = Date.parse(modified?.value ?? '')
  if (concept.minutes === undefined || Number.isNaN(last)) return { frequency, lateDays: null }
  const late = Math.floor((Date.parse(now) - last - concept.minutes * MINUTE) / DAY)
  return { frequency, lateDays: late > 0 ? late : null }
}
