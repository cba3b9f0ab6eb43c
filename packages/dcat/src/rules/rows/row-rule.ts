import type { RuleInfo } from '@communaux/report'
import type { ConstraintKind, Profile } from '../../data/profiles/types.ts'
import { rowId } from './row-id.ts'
import { rowRemedy } from './row-remedy.ts'
import { rowTexts } from './row-texts.ts'
import { type Row, rowsOf } from './row.ts'

/** The rule of one constraint of a row: its texts are made from templates, when somebody reads them. */
export interface RowRule extends RuleInfo {
  readonly row: Row
  readonly kind: ConstraintKind
}

/** @example rowRule(row, 'minCount').id // 'dcat/dataset-title-min-count' */
export function rowRule(row: Row, kind: ConstraintKind): RowRule {
  return { id: rowId(row, kind), severity: row.severities[kind] ?? 'error', ...rowTexts(row, kind), source: row.source, remedy: rowRemedy(row, kind), row, kind }
}

/** The kinds of constraints that a row holds, in a stable order. */
export const kindsOf = (row: Row): readonly ConstraintKind[] => Object.keys(row.severities) as ConstraintKind[]

/** Every rule that the rows of a profile make, sorted by identifier. */
export function rowRules(profile: Profile): readonly RowRule[] {
  const rules = rowsOf(profile).flatMap((row) => kindsOf(row).map((kind) => rowRule(row, kind)))
  return rules.sort((a, b) => (a.id < b.id ? -1 : 1))
}
