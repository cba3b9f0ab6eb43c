import type { ScoreResult } from '@communaux/label'
import type { View } from '../../ui/view.ts'

/** Where the estimate stands, in one sentence that never says « your level ». */
export function levelWords(view: View, { level, levels }: ScoreResult): string {
  const name = (id: string | null): string => {
    const found = levels.find((one) => one.id === id)
    return found ? view.say(found.name) : view.t('aucun niveau', 'no level')
  }
  const [low, high] = [name(level.min), name(level.max)]
  if (low === high) return view.t(`Notre estimation : ${low}. Le jury décide.`, `Our estimate: ${low}. The jury decides.`)
  return view.t(`Notre estimation va de ${low} à ${high}, selon ce qui reste à vérifier. Le jury décide.`, `Our estimate goes from ${low} to ${high}, depending on what remains to check. The jury decides.`)
}
