import { type Mapping, SEASON_DAYS } from '../mapping.ts'

/** The scheme and the plan of the year: both for yes, one missing for no. */
export const accessibiliteSchema: Mapping = {
  question: 'accessibilite.schema',
  validDays: SEASON_DAYS,
  suggest(facts) {
    const found = [facts.get('accessibility.scheme.current'), facts.get('accessibility.plan.current')].filter((evidence) => evidence !== undefined)
    const missing = found.find(({ value }) => value === false)
    if (missing) return { value: false, confidence: 2, because: [missing] }
    return found.length === 2 ? { value: true, confidence: 3, because: found } : null
  },
}
