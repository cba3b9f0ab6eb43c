import { INPUT_SHAPE } from '../read/problems.ts'
import { inputRule } from './input.ts'
import type { InputRule } from './rule.ts'

export const inputShape: InputRule = inputRule(INPUT_SHAPE)
