import type { ConstraintKind, PropertyConstraint } from '../data/profiles/types.ts'
import type { Forms } from '../rules/lib/lexical.ts'
import type { TableIndex } from '../rules/lib/tables.ts'
import type { Row } from '../rules/rows/row.ts'
import type { RowRule } from '../rules/rows/row-rule.ts'

/** One property of one class, ready to check. */
export interface PropertyPlan {
  readonly index: number
  readonly property: string
  readonly row: Row
  readonly rules: Readonly<Record<ConstraintKind, RowRule | undefined>>
  /** Whether literals are right: all, none, or by their form. */
  readonly literals: boolean | Forms
  /** Whether references may be right. */
  readonly references: boolean
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
