import { levelUnitOf } from '../model/level-unit.ts'
import { FORMATS } from '../read/problems.ts'
import type { ScaleRule } from './rule.ts'

const MOST = { share: 1, percent: 100, points: Number.POSITIVE_INFINITY } as const

/** Two levels with one threshold, or a threshold above all points, contradict the idea of a level. */
export const scaleLevels: ScaleRule = {
  id: 'label/scale-levels',
  severity: 'error',
  title: { fr: 'Les seuils des niveaux sont distincts et possibles à atteindre', en: 'The thresholds of levels are distinct and can be reached' },
  message: { fr: 'Le seuil du niveau «\u00A0{id}\u00A0» ({from}) {whyFr}', en: 'The threshold of level “{id}” ({from}) {whyEn}' },
  source: { ...FORMATS, clause: 'levels' },
  remedy: { who: 'developer', effort: 'minutes', steps: [{ fr: 'Donner à chaque niveau son propre seuil, entre 0 et le total.', en: 'Give each level its own threshold, between 0 and the total.' }] },
  check(scale) {
    const { levels } = scale
    const most = MOST[levelUnitOf(scale)]
    return levels.flatMap(({ id, from }, index) => {
      const twin = levels.findIndex((level) => level.from === from) < index
      if (!twin && from <= most) return []
      const why = twin ? { whyFr: 'est celui d’un autre niveau', whyEn: 'is that of another level' } : { whyFr: `dépasse le maximum (${most})`, whyEn: `is above the maximum (${most})` }
      return [{ path: ['levels', index, 'from'], value: from, params: { id, from, ...why } }]
    })
  },
}
