import { type Mapping, SEASON_DAYS } from '../mapping.ts'

/** Published and in date: both are needed for yes; one that fails is enough for no. */
export const accessibiliteDeclaration: Mapping = {
  question: 'accessibilite.declaration',
  validDays: SEASON_DAYS,
  suggest(facts) {
    const present = facts.get('accessibility.statement.present')
    const inDate = facts.get('accessibility.statement.in-date')
    if (present?.value === false) return { value: false, confidence: 3, because: [present] }
    if (!present || !inDate) return null
    return { value: inDate.value === true, confidence: 3, because: [present, inDate] }
  },
}
