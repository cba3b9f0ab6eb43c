import { type Mapping, SEASON_DAYS } from '../mapping.ts'

/** A share of no document at all would say nothing. */
export const formatsDocuments: Mapping = {
  question: 'formats.documents',
  validDays: SEASON_DAYS,
  suggest(facts) {
    const count = facts.get('formats.documents.count')
    const share = facts.get('formats.documents.open-share')
    if (!count || !share || count.value === 0) return null
    return { value: Number(share.value), confidence: 2, because: [share, count] }
  },
}
