import { decisionMotive, type DecisionRule } from './decision-motive.ts'

/** On a jury's decision. */
export const decisionRules: readonly DecisionRule[] = [decisionMotive]
