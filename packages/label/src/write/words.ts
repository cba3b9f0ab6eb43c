import type { Language, Localized } from '@communaux/report'
import type { LevelRange, Parts, ScoreResult } from '../model/result.ts'

/** The four parts of the points, in the order they are drawn. */
export const PART_IDS = ['proven', 'toVerify', 'missing', 'lost'] as const
export type PartId = keyof Parts & (typeof PART_IDS)[number]

/** What each part is called, and what it means. */
export const PART_WORDS: Readonly<Record<PartId, { readonly name: Localized; readonly meaning: Localized }>> = {
  proven: {
    name: { fr: 'prouvé', en: 'proven' },
    meaning: { fr: 'réponses avec leur preuve', en: 'answers with their proof' },
  },
  toVerify: {
    name: { fr: 'à vérifier', en: 'to verify' },
    meaning: { fr: 'réponses sans preuve, ou proposées et pas encore confirmées', en: 'answers without proof, or proposed and not confirmed yet' },
  },
  missing: {
    name: { fr: 'sans réponse', en: 'no answer' },
    meaning: { fr: 'ce que les questions ouvertes peuvent encore apporter', en: 'what open questions can still bring' },
  },
  lost: {
    name: { fr: 'non tenu', en: 'not held' },
    meaning: { fr: 'ce que les réponses données n’apportent pas', en: 'what the answers given do not bring' },
  },
}

/**
 * The name of a level; below the first one it says so.
 *
 * @example levelName(score(emptyAnswers({}), { edition: tnl2025, scale: communaux2026 }), 'or', 'fr') // 'Or'
 */
export function levelName(result: Pick<ScoreResult, 'levels'>, id: string | null, lang: Language): string {
  const found = result.levels.find((level) => level.id === id)
  if (found) return found.name[lang]
  const first = result.levels[0]?.name[lang]
  if (first === undefined) return lang === 'fr' ? 'aucun niveau' : 'no level'
  return lang === 'fr' ? `sous ${first}` : `below ${first}`
}

/**
 * « entre Bronze et Argent », « jusqu’à Argent » when the lower end is below the first level, or the one level when both ends agree.
 *
 * @example levelRangeText(score(emptyAnswers({}), { edition: tnl2025, scale: communaux2026 }), { min: 'bronze', max: 'argent' }, 'fr') // 'entre Bronze et Argent'
 */
export function levelRangeText(result: Pick<ScoreResult, 'levels'>, { min, max }: LevelRange, lang: Language): string {
  const [low, high] = [levelName(result, min, lang), levelName(result, max, lang)]
  if (low === high) return low
  if (min === null) return lang === 'fr' ? `jusqu’à ${high}` : `up to ${high}`
  return lang === 'fr' ? `entre ${low} et ${high}` : `between ${low} and ${high}`
}
