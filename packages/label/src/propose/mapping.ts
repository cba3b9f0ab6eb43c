import type { Evidence, Localized } from '@communaux/report'
import type { AnswerValue } from '../model/answers.ts'
import type { LatestFacts } from '../model/facts.ts'

/** What facts suggest for one question. */
export interface Suggestion {
  readonly value: AnswerValue
  /** 3 = read from the authority, exact rule; 2 = measured, rule of ours; 1 = indication. */
  readonly confidence: 1 | 2 | 3
  readonly because: readonly Evidence[]
  readonly needsHuman?: Localized
}

/** How one question is answered from facts. Pure: nothing to say is null, never a no. */
export interface Mapping {
  readonly question: string
  /** How long a suggestion stands after its facts were measured. */
  readonly validDays: number
  suggest(facts: LatestFacts): Suggestion | null
}

/** A measure of what is published: a season. */
export const SEASON_DAYS = 92
/** A document that is in force for a year. */
export const YEAR_DAYS = 365
