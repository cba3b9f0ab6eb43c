import type { ScaleRule } from './rule.ts'
import { scaleDuplicateId } from './scale-duplicate-id.ts'
import { scaleGateContradiction } from './scale-gate-contradiction.ts'
import { scaleGateTarget } from './scale-gate-target.ts'
import { scaleLevelUnit } from './scale-level-unit.ts'
import { scaleLevels } from './scale-levels.ts'
import { scaleNaNesting } from './scale-na-nesting.ts'
import { scaleNeeds } from './scale-needs.ts'
import { scaleOptions } from './scale-options.ts'
import { scaleZeroWeights } from './scale-zero-weights.ts'

/** On a scale. */
export const scaleRules: readonly ScaleRule[] = [
  scaleDuplicateId, scaleGateContradiction, scaleGateTarget, scaleLevelUnit, scaleLevels, scaleNaNesting, scaleNeeds, scaleOptions, scaleZeroWeights,
]
