import { formatPercent, type Language } from '@communaux/report'
import { formatPoints, plural } from '../model/format.ts'
import type { Points, QuestionCounts, ScoreResult } from '../model/result.ts'
import { levelRangeText } from './words.ts'

/**
 * The sentence under the bar: which edition, which scale, what it gives, and how much of it is answered.
 * It never says « votre niveau ».
 *
 * @example barSentence(score(emptyAnswers({}), { edition: tnl2025, scale: communaux2026 }), 'en') // 'Estimate for Territoire Numérique Libre 2025, by the scale communaux-2026.1 (Communaux): up to Gold, from 0 to 100 points out of 100. No question has an answer yet.'
 */
export function barSentence(result: ScoreResult, lang: Language): string {
  return lang === 'fr' ? sentenceFr(result) : sentenceEn(result)
}

function sentenceFr(result: ScoreResult): string {
  const { scale, questions } = result
  const by = `Estimation pour ${result.editionName.fr}, selon la grille ${scale.id} (${scale.author})\u00A0: `
  return `${by}${givenFr(result)}. ${coverageFr(result.coverage, questions)}`
}

function coverageFr(coverage: number, { total, open, answered, proven }: QuestionCounts): string {
  if (open === total) return 'Aucune question n’a encore de réponse.'
  return `${formatPercent(coverage, 'fr')} des questions ont une réponse, dont ${answered - proven} à vérifier.`
}

function givenFr(result: ScoreResult): string {
  const points = pointsText(result.points, 'fr')
  return points === null ? 'rien ne compte, on ne peut rien dire' : `${levelRangeText(result, result.level, 'fr')}, ${points}`
}

function sentenceEn(result: ScoreResult): string {
  const { scale, questions } = result
  const by = `Estimate for ${result.editionName.en}, by the scale ${scale.id} (${scale.author}): `
  const points = pointsText(result.points, 'en')
  const given = points === null ? 'nothing counts, nothing can be said' : `${levelRangeText(result, result.level, 'en')}, ${points}`
  return `${by}${given}. ${coverageEn(result.coverage, questions)}`
}

function coverageEn(coverage: number, { total, open, answered, proven }: QuestionCounts): string {
  if (open === total) return 'No question has an answer yet.'
  return `${formatPercent(coverage, 'en')} of the questions have an answer, ${answered - proven} of which to verify.`
}

/**
 * « de 31,5 à 58 points sur 100 »; null where nothing counts.
 *
 * @example pointsText({ min: 31.5, max: 58, of: 100 }, 'en') // 'from 31.5 to 58 points out of 100'
 */
export function pointsText({ min, max, of }: Points, lang: Language): string | null {
  if (min === null || max === null) return null
  const word = plural(max, 'point', 'points', lang)
  const [low, high, total] = [formatPoints(min, lang), formatPoints(max, lang), formatPoints(of, lang)]
  if (lang === 'fr') return low === high ? `${low} ${word} sur ${total}` : `de ${low} à ${high} ${word} sur ${total}`
  return low === high ? `${low} ${word} out of ${total}` : `from ${low} to ${high} ${word} out of ${total}`
}
