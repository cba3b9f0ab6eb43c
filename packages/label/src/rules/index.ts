import type { RuleInfo } from '@communaux/report'
import { answersRules } from './answers-rules.ts'
import { decisionRules } from './decision-rules.ts'
import { factRules } from './fact-rules.ts'
import { inputRules } from './input-rules.ts'
import { scaleRules } from './scale-rules.ts'

/** Every rule of the package, sorted by id. */
export const rules: readonly RuleInfo[] = [...answersRules, ...decisionRules, ...factRules, ...inputRules, ...scaleRules]
