import { type FactRule, factUnknown } from './fact-unknown.ts'
import { factValue } from './fact-value.ts'

/** On measured facts. */
export const factRules: readonly FactRule[] = [factUnknown, factValue]
