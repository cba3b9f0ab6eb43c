import type { Localized, Remedy, RuleInfo } from '@communaux/report'
import type { ConstraintKind, Profile } from '../../data/profiles/types.ts'
import { rowId } from './row-id.ts'
import { rowTemplates, unknownCode } from './row-texts.ts'
import { fillWith } from './row-words.ts'
import { type Row, rowsOf } from './row.ts'
import { classUnit } from './words.ts'

/** The rule of one constraint of a row. */
export interface RowRule extends RuleInfo {
  readonly row: Row
  readonly kind: ConstraintKind
  /** The message of a code that the table does not hold. */
  readonly unknownCode: Localized
}

/**
 * The rule of one constraint of a row, its texts made from templates when somebody first reads them.
 *
 * @example rowRule(row, 'minCount').id // 'dcat/dataset-title-min-count'
 */
export function rowRule(row: Row, kind: ConstraintKind): RowRule {
  const { title, message, summary, who, step } = rowTemplates[kind]
  const texts = new Map<Localized, Localized>()
  const text = (template: Localized): Localized => {
    let made = texts.get(template)
    if (!made) texts.set(template, (made = fillWith(row, template)))
    return made
  }
  const hint = kind === 'minCount' || kind === 'recommended' ? row.hint : undefined
  return {
    id: rowId(row, kind),
    severity: row.severities[kind] ?? 'error',
    source: row.source,
    unit: classUnit(row.className),
    row,
    kind,
    get title() {
      return text(title)
    },
    get message() {
      return text(message)
    },
    get summary() {
      return text(summary)
    },
    get unknownCode() {
      return text(unknownCode)
    },
    get remedy() {
      return { who, effort: who === 'producer' ? 'minutes' : 'hours', steps: hint ? [text(step), hint] : [text(step)] } satisfies Remedy
    },
  }
}

/** The kinds of constraints that a row holds, in a stable order. */
export const kindsOf = (row: Row): readonly ConstraintKind[] => Object.keys(row.severities) as ConstraintKind[]

/** Every rule that the rows of a profile make, sorted by identifier. */
export function rowRules(profile: Profile): readonly RowRule[] {
  const rules = rowsOf(profile).flatMap((row) => kindsOf(row).map((kind) => rowRule(row, kind)))
  return rules.sort((a, b) => (a.id < b.id ? -1 : 1))
}
