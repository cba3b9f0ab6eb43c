import { inputCyclic } from './input-cyclic.ts'
import { inputJson } from './input-json.ts'
import { inputShape } from './input-shape.ts'
import { inputSheet } from './input-sheet.ts'
import { inputUnknownKey } from './input-unknown-key.ts'
import type { InputRule } from './rule.ts'

/** On any input, while it is read. */
export const inputRules: readonly InputRule[] = [inputCyclic, inputJson, inputShape, inputSheet, inputUnknownKey]
