import type { Localized, RuleInfo } from '@communaux/report'
import type { Resource, Value } from '../model/graph.ts'
import type { LicenceOf } from '../rules/lib/catalog-rule.ts'

/** Where a value stands, and what a repair may ask besides. */
export interface Place {
  readonly node: Resource
  /** Full IRI. */
  readonly property: string
  readonly licenceOf?: LicenceOf
}

/** What a value should be instead. It is safe when it says the same in the words of the norm. */
export interface Change {
  readonly to: Value
  readonly safe: boolean
}

/** One way to mend a value: its texts, and what it makes of a value that it knows how to mend. */
export interface Repair extends RuleInfo {
  /** What is done, in the infinitive: « Écrire le code de la table ». */
  readonly does: Localized
  readonly change: (value: Value, place: Place) => Change | undefined
}

/** The same thing said well. */
export const safely = (to: Value | undefined): Change | undefined => to && { to, safe: true }
