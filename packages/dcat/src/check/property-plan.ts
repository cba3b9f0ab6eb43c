import type { ConstraintKind, PropertyConstraint } from '../data/profiles/types.ts'
import type { Value } from '../model/graph.ts'
import type { Forms } from '../rules/lib/lexical.ts'
import type { TableIndex } from '../rules/lib/tables.ts'
import type { Row } from '../rules/rows/row.ts'
import type { RowRule } from '../rules/rows/row-rule.ts'

/**
 * One look at the values of a property that says whether they are all right. Nearly all are: which constraint fails, and
 * on which value, is only asked when one is not.
 */
export type Proof = (values: readonly Value[], plan: PropertyPlan) => boolean

/** One property of one class, ready to check. */
export interface PropertyPlan {
  readonly index: number
  readonly property: string
  readonly row: Row
  readonly rules: Readonly<Record<ConstraintKind, RowRule | undefined>>
  /** One look that says whether the values are all right; `undefined` where each must be asked. */
  readonly proof: Proof | undefined
  /** Whether it must or should be there. */
  readonly isRequired: boolean
  readonly min: number
  readonly max: number
  readonly kind: PropertyConstraint['kind']
  /** The datatypes that are asked for, with the forms that they allow. */
  readonly forms: Forms
  readonly hasValue: string | undefined
  readonly table: TableIndex | undefined
  readonly use: PropertyConstraint['use']
  readonly classes: ReadonlySet<string>
  readonly classTables: readonly TableIndex[]
}
