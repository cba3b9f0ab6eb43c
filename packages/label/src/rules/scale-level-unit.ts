import { levelUnitOf } from '../model/level-unit.ts'
import { FORMATS } from '../read/problems.ts'
import type { ScaleRule } from './rule.ts'

/** Thresholds above 1 without a unit are read as percentages: better to write it. */
export const scaleLevelUnit: ScaleRule = {
  id: 'label/scale-level-unit',
  severity: 'info',
  title: { fr: 'L’unité des seuils est écrite', en: 'The unit of thresholds is written' },
  message: {
    fr: 'Les seuils dépassent 1 et l’unité n’est pas écrite\u00A0: ils sont lus comme des {unitFr}',
    en: 'Thresholds are above 1 and their unit is not written: they are read as {unitEn}',
  },
  source: { ...FORMATS, clause: 'levelUnit' },
  remedy: { who: 'developer', effort: 'minutes', steps: [{ fr: 'Ajouter levelUnit: share, percent ou points.', en: 'Add levelUnit: share, percent or points.' }] },
  notApplicableWhen: { fr: 'La grille n’a pas de niveaux', en: 'The scale has no levels' },
  check(scale) {
    if (scale.levels.length === 0) return 'not-applicable'
    const unit = levelUnitOf(scale)
    if (scale.levelUnit !== undefined || unit === 'share') return 'passes'
    return { path: ['levels'], params: WORDS[unit] }
  },
}

const WORDS = { percent: { unitFr: 'pourcentages', unitEn: 'percentages' }, points: { unitFr: 'points', unitEn: 'points' } } as const
