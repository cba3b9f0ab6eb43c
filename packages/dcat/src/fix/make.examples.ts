import type { Example, RuleExamples } from '@communaux/report/testing'
import { expand } from '../data/namespaces.ts'
import type { Value } from '../model/graph.ts'
import type { LicenceOf } from '../rules/lib/catalog-rule.ts'
import type { Place } from './repair.ts'

/** One value before a repair, and after it; without `to`, the repair leaves it alone. */
export interface RepairExample {
  readonly name: string
  /** Prefixed name. */
  readonly property: string
  readonly from: Value
  readonly to?: Value
  /** The change is proposed only: a person decides. */
  readonly isUnsafe?: true
  readonly licenceOf?: LicenceOf
}

export interface RepairExamples {
  readonly rule: string
  readonly examples: readonly RepairExample[]
}

/** Where the value of an example stands. */
export const placeOf = ({ property, from, licenceOf }: RepairExample): Place => ({
  node: { id: 'https://example.org/1', types: [], properties: new Map([[expand(property), [from]]]) },
  property: expand(property),
  ...(licenceOf && { licenceOf }),
})

/** The same as what every rule has: a value that the repair changes fails, the others pass. */
export const asRuleExamples = ({ rule, examples }: RepairExamples): RuleExamples<Value, Place> => ({
  rule,
  examples: examples.map((made): Example<Value, Place> => ({ name: made.name, target: made.from, context: placeOf(made), expect: made.to ? 'fails' : 'passes' })),
})
