import { INPUT_UNKNOWN_KEY } from '../read/problems.ts'
import { inputRule } from './input.ts'
import type { InputRule } from './rule.ts'

export const inputUnknownKey: InputRule = inputRule(INPUT_UNKNOWN_KEY)
