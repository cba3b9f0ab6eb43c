import type { Scale } from '../data/types.ts'

export type LevelUnit = NonNullable<Scale['levelUnit']>

const PERCENT = 100

/** The unit of a scale's thresholds: as written; else shares up to 1, percentages up to 100, points above. */
export function levelUnitOf({ levels, levelUnit }: Pick<Scale, 'levels' | 'levelUnit'>): LevelUnit {
  if (levelUnit) return levelUnit
  const highest = Math.max(0, ...levels.map(({ from }) => from))
  return highest <= 1 ? 'share' : highest <= PERCENT ? 'percent' : 'points'
}
