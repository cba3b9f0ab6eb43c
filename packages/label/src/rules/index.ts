import type { RuleInfo } from '@communaux/report'
import { answersEdition } from './answers-edition.ts'
import { answersNotApplicableReason } from './answers-not-applicable-reason.ts'
import { answersNotApplicableRefused } from './answers-not-applicable-refused.ts'
import { answersUnknownQuestion } from './answers-unknown-question.ts'
import { answersValue } from './answers-value.ts'
import { type FactRule, factUnknown } from './fact-unknown.ts'
import { factValue } from './fact-value.ts'
import { inputCyclic } from './input-cyclic.ts'
import { inputJson } from './input-json.ts'
import { inputShape } from './input-shape.ts'
import { inputSheet } from './input-sheet.ts'
import { inputUnknownKey } from './input-unknown-key.ts'
import type { AnswersRule, InputRule, ScaleRule } from './rule.ts'
import { scaleDuplicateId } from './scale-duplicate-id.ts'
import { scaleGateContradiction } from './scale-gate-contradiction.ts'
import { scaleGateTarget } from './scale-gate-target.ts'
import { scaleLevelUnit } from './scale-level-unit.ts'
import { scaleLevels } from './scale-levels.ts'
import { scaleNaNesting } from './scale-na-nesting.ts'
import { scaleNeeds } from './scale-needs.ts'
import { scaleOptions } from './scale-options.ts'
import { scaleZeroWeights } from './scale-zero-weights.ts'

/** On answers with their scale. */
export const answersRules: readonly AnswersRule[] = [answersEdition, answersNotApplicableReason, answersNotApplicableRefused, answersUnknownQuestion, answersValue]

/** On measured facts. */
export const factRules: readonly FactRule[] = [factUnknown, factValue]

/** On any input, while it is read. */
export const inputRules: readonly InputRule[] = [inputCyclic, inputJson, inputShape, inputSheet, inputUnknownKey]

/** On a scale. */
export const scaleRules: readonly ScaleRule[] = [
  scaleDuplicateId, scaleGateContradiction, scaleGateTarget, scaleLevelUnit, scaleLevels, scaleNaNesting, scaleNeeds, scaleOptions, scaleZeroWeights,
]

/** Every rule of the package, sorted by id. */
export const rules: readonly RuleInfo[] = [...answersRules, ...factRules, ...inputRules, ...scaleRules]
