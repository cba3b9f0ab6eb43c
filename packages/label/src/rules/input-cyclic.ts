import { INPUT_CYCLIC } from '../read/problems.ts'
import { inputRule } from './input.ts'
import type { InputRule } from './rule.ts'

export const inputCyclic: InputRule = inputRule(INPUT_CYCLIC)
