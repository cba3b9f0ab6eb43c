import type { Localized, Remedy, RuleInfo, Severity, Source, Unit } from '@communaux/report'
import type { ConstraintKind, Profile } from '../../data/profiles/types.ts'
import { rowId } from './row-id.ts'
import { rowTemplates, unknownCode } from './row-texts.ts'
import { fillWith } from './row-words.ts'
import { type Row, rowsOf } from './row.ts'
import { classUnit } from './words.ts'

/**
 * The rule of one constraint of a row. Its texts are made from templates when somebody first reads them: most rules of
 * a profile find nothing.
 *
 * @example new RowRule(row, 'minCount').id // 'dcat/dataset-title-min-count'
 */
export class RowRule implements RuleInfo {
  readonly row: Row
  readonly kind: ConstraintKind
  readonly severity: Severity
  readonly source: Source
  /** What each of its findings carries. */
  readonly details: { readonly property: string; readonly constraint: ConstraintKind }
  #id: string | undefined
  #remedy: Remedy | undefined
  readonly #texts = new Map<Localized, Localized>()

  constructor(row: Row, kind: ConstraintKind) {
    this.row = row
    this.kind = kind
    this.severity = row.severities[kind] ?? 'error'
    this.source = row.source
    this.details = { property: row.property, constraint: kind }
  }

  get id(): string {
    return (this.#id ??= rowId(this.row, this.kind))
  }

  get title(): Localized {
    return this.#text(rowTemplates[this.kind].title)
  }

  get message(): Localized {
    return this.#text(rowTemplates[this.kind].message)
  }

  get summary(): Localized {
    return this.#text(rowTemplates[this.kind].summary)
  }

  /** The message of a code that the table does not hold. */
  get unknownCode(): Localized {
    return this.#text(unknownCode)
  }

  get unit(): Unit {
    return classUnit(this.row.className)
  }

  get remedy(): Remedy {
    return (this.#remedy ??= this.#mended())
  }

  #mended(): Remedy {
    const { who, step } = rowTemplates[this.kind]
    const hint = this.kind === 'minCount' || this.kind === 'recommended' ? this.row.hint : undefined
    return { who, effort: who === 'producer' ? 'minutes' : 'hours', steps: hint ? [this.#text(step), hint] : [this.#text(step)] }
  }

  #text(template: Localized): Localized {
    let made = this.#texts.get(template)
    if (!made) this.#texts.set(template, (made = fillWith(this.row, template)))
    return made
  }
}

/** The kinds of constraints that a row holds, in a stable order. */
export const kindsOf = (row: Row): readonly ConstraintKind[] => Object.keys(row.severities) as ConstraintKind[]

/** Every rule that the rows of a profile make, sorted by identifier. */
export function rowRules(profile: Profile): readonly RowRule[] {
  const rules = rowsOf(profile).flatMap((row) => kindsOf(row).map((kind) => new RowRule(row, kind)))
  return rules.sort((a, b) => (a.id < b.id ? -1 : 1))
}
