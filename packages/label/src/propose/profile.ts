import type { Evidence } from '@communaux/report'
import type { Profile } from '../model/answers.ts'
import { latestFacts } from '../model/facts.ts'

/**
 * What facts say of a body's profile, without touching what a person said of it.
 *
 * @example profileFromFacts([], { kind: 'commune' }) // { kind: 'commune' }
 */
export function profileFromFacts(facts: readonly Evidence[], said: Profile = {}): Profile {
  const latest = latestFacts(facts)
  const population = latest.get('profile.population')?.value
  const agents = latest.get('profile.agents')?.value
  return {
    ...(typeof population === 'number' && { population }),
    ...(typeof agents === 'number' && { agents }),
    ...said,
  }
}
