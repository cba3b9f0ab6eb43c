import { readdirSync } from 'node:fs'
import { exampleCases, registryProblems } from '@communaux/report/testing'
import { describe, expect, it } from 'vitest'
import { answersEditionExamples } from './answers-edition.examples.ts'
import { answersNotApplicableReasonExamples } from './answers-not-applicable-reason.examples.ts'
import { answersNotApplicableRefusedExamples } from './answers-not-applicable-refused.examples.ts'
import { answersUnknownQuestionExamples } from './answers-unknown-question.examples.ts'
import { answersValueExamples } from './answers-value.examples.ts'
import { decisionMotiveExamples } from './decision-motive.examples.ts'
import { factUnknownExamples } from './fact-unknown.examples.ts'
import { factValueExamples } from './fact-value.examples.ts'
import { inputCyclicExamples } from './input-cyclic.examples.ts'
import { inputJsonExamples } from './input-json.examples.ts'
import { inputShapeExamples } from './input-shape.examples.ts'
import { inputSheetExamples } from './input-sheet.examples.ts'
import { inputUnknownKeyExamples } from './input-unknown-key.examples.ts'
import { scaleDuplicateIdExamples } from './scale-duplicate-id.examples.ts'
import { scaleGateContradictionExamples } from './scale-gate-contradiction.examples.ts'
import { scaleGateTargetExamples } from './scale-gate-target.examples.ts'
import { scaleLevelUnitExamples } from './scale-level-unit.examples.ts'
import { scaleLevelsExamples } from './scale-levels.examples.ts'
import { scaleNaNestingExamples } from './scale-na-nesting.examples.ts'
import { scaleNeedsExamples } from './scale-needs.examples.ts'
import { scaleOptionsExamples } from './scale-options.examples.ts'
import { scaleZeroWeightsExamples } from './scale-zero-weights.examples.ts'
import { answersRules } from './answers-rules.ts'
import { decisionRules } from './decision-rules.ts'
import { factRules } from './fact-rules.ts'
import { rules } from './index.ts'
import { inputRules } from './input-rules.ts'
import { scaleRules } from './scale-rules.ts'

const onAnswers = [answersEditionExamples, answersNotApplicableReasonExamples, answersNotApplicableRefusedExamples, answersUnknownQuestionExamples, answersValueExamples]
const onDecisions = [decisionMotiveExamples]
const onFacts = [factUnknownExamples, factValueExamples]
const onInput = [inputCyclicExamples, inputJsonExamples, inputShapeExamples, inputSheetExamples, inputUnknownKeyExamples]
const onScales = [scaleDuplicateIdExamples, scaleGateContradictionExamples, scaleGateTargetExamples, scaleLevelUnitExamples, scaleLevelsExamples, scaleNaNestingExamples, scaleNeedsExamples, scaleOptionsExamples, scaleZeroWeightsExamples]

const cases = [
  ...exampleCases(answersRules, onAnswers, undefined),
  ...exampleCases(decisionRules, onDecisions, undefined),
  ...exampleCases(factRules, onFacts, undefined),
  ...exampleCases(inputRules, onInput, undefined),
  ...exampleCases(scaleRules, onScales, undefined),
]

describe('rules', () => {
  it.each(cases)('$id: $name: $expect', ({ run, expect: expected }) => {
    expect(run()).toBe(expected)
  })

  it('has no rule that escapes', () => {
    const files = readdirSync(import.meta.dirname).filter((file) => /^(answers|decision|fact|input|scale)-(?!rules)[a-z-]+\.ts$/.test(file))
    const examples = [...onAnswers, ...onDecisions, ...onFacts, ...onInput, ...onScales].map((group) => ({ ...group, examples: group.examples.map((example) => ({ ...example, target: undefined })) }))
    expect(registryProblems({ rules, examples, files, prefix: 'label/' })).toEqual([])
  })
})
