import { levelRangeText, pointsText, type ScoreResult } from '@communaux/label'
import type { View } from '../../ui/view.ts'

/** Where the estimate stands, in one sentence that never says « your level ». */
export function levelWords(view: View, result: ScoreResult): string {
  const points = pointsText(result.points, view.lang)
  if (points === null) return view.t('Rien ne compte encore : nous ne pouvons rien dire.', 'Nothing counts yet: nothing can be said.')
  const level = levelRangeText(result, result.level, view.lang)
  return view.t(`Notre estimation : ${level}, ${points}. Le jury décide.`, `Our estimate: ${level}, ${points}. The jury decides.`)
}
