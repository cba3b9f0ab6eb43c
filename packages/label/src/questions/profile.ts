import type { ProfileCondition } from '../data/types.ts'
import type { Profile } from '../model/answers.ts'

/** Whether a question concerns a body; `open` when its profile does not say. */
export type Concern = 'yes' | 'no' | 'open'

/**
 * Whether every condition holds. One that surely does not hold is enough for « no »; a profile that does not say
 * leaves the question open, never not applicable.
 */
export function concerns(condition: ProfileCondition | undefined, profile: Profile): Concern {
  if (!condition) return 'yes'
  const { kinds, minPopulation, maxPopulation, minAgents, competences } = condition
  const held = [
    kinds && known(profile.kind, (kind) => kinds.includes(kind)),
    minPopulation === undefined ? undefined : known(profile.population, (population) => population >= minPopulation),
    maxPopulation === undefined ? undefined : known(profile.population, (population) => population <= maxPopulation),
    minAgents === undefined ? undefined : known(profile.agents, (agents) => agents >= minAgents),
    competences && known(profile.competences, (own) => competences.some((competence) => own.includes(competence))),
  ]
  if (held.includes('no')) return 'no'
  return held.includes('open') ? 'open' : 'yes'
}

const known = <T>(value: T | undefined, test: (value: T) => boolean): Concern => (value === undefined ? 'open' : test(value) ? 'yes' : 'no')
