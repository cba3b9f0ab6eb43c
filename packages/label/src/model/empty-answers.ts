import { tnl2025 } from '../data/editions/tnl-2025.ts'
import { communaux2026 } from '../data/scales/communaux-2026.1/index.ts'
import type { Edition, Scale } from '../data/types.ts'
import type { Answers, Profile } from './answers.ts'

/**
 * Answers in which everything is still unknown, by default for the current edition and scale.
 *
 * @example emptyAnswers({ kind: 'commune', population: 12400 }).answers // {}
 */
export function emptyAnswers(profile: Profile = {}, edition: Edition = tnl2025, scale: Scale = communaux2026): Answers {
  return { edition: edition.id, scale: scale.id, profile, answers: {} }
}
