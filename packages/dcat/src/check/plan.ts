import type { ConstraintKind, Profile } from '../data/profiles/types.ts'
import type { Vocabulary } from '../data/vocabularies/types.ts'
import { expand } from '../data/namespaces.ts'
import { kindsOf, rowRule, type RowRule } from '../rules/rows/row-rule.ts'
import { type Row, rowsOf } from '../rules/rows/row.ts'
import { acceptedClasses, tablesOfClass } from '../rules/lib/tables.ts'

/** One property of one class, ready to check. */
export interface PropertyPlan {
  readonly index: number
  readonly property: string
  readonly row: Row
  readonly rules: Readonly<Partial<Record<ConstraintKind, RowRule>>>
  readonly min: number
  readonly max: number
  readonly datatype: string | undefined
  readonly classes: ReadonlySet<string>
  readonly classTables: readonly Vocabulary[]
}

/** Everything that a profile asks of the nodes of one class. */
export interface ClassPlan {
  readonly index: number
  readonly iri: string
  readonly byProperty: ReadonlyMap<string, PropertyPlan>
  /** Those that must or should be there. */
  readonly required: readonly PropertyPlan[]
}

/** A profile compiled: what to check by class, without any text. */
export interface Plan {
  readonly classes: ReadonlyMap<string, ClassPlan>
  readonly properties: readonly PropertyPlan[]
}

const plans = new WeakMap<Profile, Plan>()

/** The plan of a profile, made once. */
export function planOf(profile: Profile): Plan {
  let plan = plans.get(profile)
  if (!plan) plans.set(profile, (plan = compile(profile)))
  return plan
}

function compile(profile: Profile): Plan {
  const tables = allTables(profile)
  const properties = rowsOf(profile).map((row, index) => propertyPlan(row, index, tables))
  const groups = new Map<string, PropertyPlan[]>()
  for (const plan of properties) groups.set(plan.row.classIri, [...(groups.get(plan.row.classIri) ?? []), plan])
  const classes = [...groups].map(([iri, plans], index): [string, ClassPlan] => [iri, classPlan(iri, index, plans)])
  return { classes: new Map(classes), properties }
}

/** Every table that a profile names, those of its parents included. */
export const allTables = (profile: Profile): readonly Vocabulary[] => [...(profile.extends ? allTables(profile.extends) : []), ...profile.vocabularies]

const classPlan = (iri: string, index: number, plans: readonly PropertyPlan[]): ClassPlan => ({
  iri,
  index,
  byProperty: new Map(plans.map((plan) => [plan.property, plan])),
  required: plans.filter(({ rules }) => rules.minCount ?? rules.recommended ?? rules.hasValue),
})

function propertyPlan(row: Row, index: number, tables: readonly Vocabulary[]): PropertyPlan {
  const { asks } = row
  return {
    index,
    property: row.property,
    row,
    rules: Object.fromEntries(kindsOf(row).map((kind) => [kind, rowRule(row, kind)])),
    min: row.severities.minCount ? (asks.min ?? 0) : 0,
    max: row.severities.maxCount ? (asks.max ?? Infinity) : Infinity,
    datatype: asks.datatype && expand(asks.datatype),
    classes: asks.class ? acceptedClasses(asks.class) : new Set(),
    classTables: asks.class ? tablesOfClass(asks.class, tables) : [],
  }
}
