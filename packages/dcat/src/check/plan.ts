import type { Profile } from '../data/profiles/types.ts'
import type { Table } from '../data/tables/types.ts'
import type { AskedClass } from '../model/latent.ts'
import { type Forms, formsOf, TEMPORAL } from '../rules/lib/lexical.ts'
import { acceptedClasses, tableIndex, tablesOfClasses } from '../rules/lib/tables.ts'
import { kindsOf, RowRule } from '../rules/rows/row-rule.ts'
import { allKinds, type Row, rowsOf } from '../rules/rows/row.ts'
import type { PropertyPlan } from './property-plan.ts'

/** Everything that a profile asks of the nodes of one class. */
export interface ClassPlan extends AskedClass {
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

function classPlan(iri: string, index: number, plans: readonly PropertyPlan[]): ClassPlan {
  const required = plans.filter(({ isRequired }) => isRequired)
  return {
    iri,
    index,
    // A row whose every constraint is switched off is counted by nobody.
    byProperty: new Map(plans.filter(({ row }) => kindsOf(row).length > 0).map((plan) => [plan.property, plan])),
    required,
    asksMany: required.some(({ min, hasValue }) => min > 1 || hasValue !== undefined),
  }
}

function propertyPlan(row: Row, index: number, tables: readonly Table[], subclasses: Profile['subclasses']): PropertyPlan {
  const { asks, severities } = row
  const rules = rulesOf(row)
  const forms = asks.datatype ? formsOf(asks.datatype.slice('xsd:'.length)) : TEMPORAL
  const classes = asks.class ? acceptedClasses(asks.class, subclasses) : new Set<string>()
  return {
    index,
    property: row.property,
    row,
    rules,
    ...atOneLook(rules, asks.kind, forms),
    isRequired: Boolean(rules.minCount ?? rules.recommended ?? rules.hasValue),
    min: severities.minCount ? (asks.min ?? 0) : 0,
    max: severities.maxCount ? (asks.max ?? Infinity) : Infinity,
    kind: asks.kind,
    forms,
    hasValue: asks.hasValue,
    table: row.vocabulary && tableIndex(row.vocabulary),
    use: asks.use,
    classes,
    classTables: tablesOfClasses(classes, tables).map(tableIndex),
  }
}

/** Which kinds of values are right at one look; about the others, each constraint is asked. */
function atOneLook({ nodeKind, datatype, or, class: ofClass, in: inTable }: PropertyPlan['rules'], kind: PropertyPlan['kind'], forms: Forms): Pick<PropertyPlan, 'literals' | 'iris' | 'blanks'> {
  const isHard = ofClass ?? inTable ?? (datatype && or)
  const typed = datatype ?? or
  const iris = !isHard && !typed && !(nodeKind && kind === 'literal')
  return { literals: !isHard && !(nodeKind && kind !== 'literal') && (typed ? forms : true), iris, blanks: iris && !(nodeKind && kind === 'iri') }
}

/** Every plan has every field, in one order: the engine then reads them all in one way. */
function rulesOf(row: Row): PropertyPlan['rules'] {
  const rules = allKinds.map((kind) => [kind, row.severities[kind] && new RowRule(row, kind)])
  return Object.fromEntries(rules) as PropertyPlan['rules']
}
