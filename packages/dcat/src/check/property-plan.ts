import type { ConstraintKind, PropertyConstraint } from '../data/profiles/types.ts'
import type { AskedProperty } from '../model/latent.ts'
import type { Forms } from '../rules/lib/lexical.ts'
import type { TableIndex } from '../rules/lib/tables.ts'
import type { RowRule } from '../rules/rows/row-rule.ts'
import type { Row } from '../rules/rows/row.ts'

/** One property of one class, ready to check. */
export interface PropertyPlan extends AskedProperty {
  readonly property: string
  readonly row: Row
  readonly rules: Readonly<Record<ConstraintKind, RowRule | undefined>>
  readonly min: number
  readonly kind: PropertyConstraint['kind']
  /** The datatypes that are asked for, with the forms that they allow. */
  readonly forms: Forms
  readonly hasValue: string | undefined
  readonly table: TableIndex | undefined
  readonly use: PropertyConstraint['use']
  readonly classes: ReadonlySet<string>
  readonly classTables: readonly TableIndex[]
}
