import { INPUT_JSON } from '../read/problems.ts'
import { inputRule } from './input.ts'
import type { InputRule } from './rule.ts'

export const inputJson: InputRule = inputRule(INPUT_JSON)
