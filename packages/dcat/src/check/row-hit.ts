import type { Resource, Value } from '../model/graph.ts'
import type { RowRule } from '../rules/rows/row-rule.ts'

/** What a row finds, without texts: the rule, the node, and the first value that fails. */
export interface RowHit {
  readonly rule: RowRule
  readonly subject: Resource
  readonly value: Value | undefined
  /** How many values there are, where there are too many. */
  readonly count: number | undefined
  /** A code that the table does not know; a value that the document does not describe. */
  readonly note: 'unknown-code' | 'undescribed' | undefined
}
