import { expand } from '../data/namespaces.ts'
import type { ConstraintKind, Profile, PropertyConstraint } from '../data/profiles/types.ts'
import type { Table } from '../data/tables/types.ts'
import { acceptedClasses, type TableIndex, tableIndex, tablesOfClasses } from '../rules/lib/tables.ts'
import { kindsOf, rowRule, type RowRule } from '../rules/rows/row-rule.ts'
import { type Row, rowsOf } from '../rules/rows/row.ts'

/** One property of one class, ready to check. */
export interface PropertyPlan {
  readonly index: number
  readonly property: string
  readonly row: Row
  readonly rules: Readonly<Record<ConstraintKind, RowRule | undefined>>
  readonly min: number
  readonly max: number
  readonly kind: PropertyConstraint['kind']
  readonly datatype: string
  readonly hasValue: string | undefined
  readonly table: TableIndex | undefined
  readonly use: PropertyConstraint['use']
  readonly classes: ReadonlySet<string>
  readonly classTables: readonly TableIndex[]
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
  const subclasses = subclassesOf(profile)
  const properties = rowsOf(profile).map((row, index) => propertyPlan(row, index, tables, subclasses))
  const groups = new Map<string, PropertyPlan[]>()
  for (const plan of properties) groups.set(plan.row.classIri, [...(groups.get(plan.row.classIri) ?? []), plan])
  return { properties, classes: new Map([...groups].map(([iri, plans], index) => [iri, classPlan(iri, index, plans)])) }
}

/** Every table that a profile names, those of its parents included. */
export const allTables = (profile: Profile): readonly Table[] => [...(profile.extends ? allTables(profile.extends) : []), ...profile.vocabularies]

const subclassesOf = (profile: Profile): NonNullable<Profile['subclasses']> => ({ ...(profile.extends && subclassesOf(profile.extends)), ...profile.subclasses })

const classPlan = (iri: string, index: number, plans: readonly PropertyPlan[]): ClassPlan => ({
  iri,
  index,
  // A row whose every constraint is switched off is counted by nobody.
  byProperty: new Map(plans.filter(({ row }) => kindsOf(row).length > 0).map((plan) => [plan.property, plan])),
  required: plans.filter(({ rules }) => rules.minCount ?? rules.recommended ?? rules.hasValue),
})

function propertyPlan(row: Row, index: number, tables: readonly Table[], subclasses: Profile['subclasses']): PropertyPlan {
  const { asks } = row
  const classes = asks.class ? acceptedClasses(asks.class, subclasses) : new Set<string>()
  return {
    index,
    property: row.property,
    row,
    rules: rulesOf(row),
    min: row.severities.minCount ? (asks.min ?? 0) : 0,
    max: row.severities.maxCount ? (asks.max ?? Infinity) : Infinity,
    kind: asks.kind,
    datatype: asks.datatype ? expand(asks.datatype) : '',
    hasValue: asks.hasValue,
    table: row.vocabulary && tableIndex(row.vocabulary),
    use: asks.use,
    classes,
    classTables: tablesOfClasses(classes, tables).map(tableIndex),
  }
}

/** Every plan has every field, in one order: the engine then reads them all in one way. */
function rulesOf(row: Row): PropertyPlan['rules'] {
  const rule = (kind: ConstraintKind): RowRule | undefined => (row.severities[kind] ? rowRule(row, kind) : undefined)
  return {
    minCount: rule('minCount'), maxCount: rule('maxCount'), nodeKind: rule('nodeKind'), datatype: rule('datatype'), or: rule('or'),
    class: rule('class'), in: rule('in'), hasValue: rule('hasValue'), recommended: rule('recommended'),
  }
}
