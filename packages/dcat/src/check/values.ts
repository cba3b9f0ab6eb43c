import { type Graph, isBlank, isReference, type Value } from '../model/graph.ts'
import { isLexical, isTemporal } from '../rules/lib/lexical.ts'
import type { RowRule } from '../rules/rows/row-rule.ts'
import type { PropertyPlan } from './plan.ts'
import { membership } from '../rules/lib/tables.ts'

export type Report = (rule: RowRule | undefined, value: Value, note?: 'unknown-code' | 'undescribed') => void

/** Checks the values of one property: each constraint reports its first failing value. */
export function checkValues(values: readonly Value[], plan: PropertyPlan, graph: Graph, report: Report): void {
  const { nodeKind, datatype, or, class: ofClass, in: inTable } = plan.rules
  if (nodeKind) first(values, (value) => !isOfKind(value, plan.row.asks.kind), (value) => report(nodeKind, value))
  if (datatype) first(values, (value) => !hasDatatype(value, plan.datatype), (value) => report(datatype, value))
  if (or) first(values, (value) => isReference(value) || !isTemporal(value.value, value.datatype), (value) => report(or, value))
  if (ofClass) checkClass(values, plan, graph, report)
  if (inTable) checkTable(values, plan, report)
}

function first(values: readonly Value[], fails: (value: Value) => boolean, then: (value: Value) => void): void {
  for (const value of values) {
    if (!fails(value)) continue
    then(value)
    return
  }
}

function isOfKind(value: Value, kind: PropertyPlan['row']['asks']['kind']): boolean {
  if (kind === 'literal') return !isReference(value)
  if (kind === 'iri') return isReference(value) && !isBlank(value.id)
  return isReference(value)
}

/** SHACL asks for the datatype and for a form that it allows. */
const hasDatatype = (value: Value, datatype = ''): boolean => !isReference(value) && value.datatype === datatype && isLexical(value.value, datatype)

function checkClass(values: readonly Value[], plan: PropertyPlan, graph: Graph, report: Report): void {
  for (const value of values) {
    const types = isReference(value) ? graph.get(value.id)?.types : undefined
    if (types?.some((type) => plan.classes.has(type))) continue
    if (isReference(value) && plan.classTables.some((table) => membership(value.id, table) !== 'foreign')) continue
    report(plan.rules.class, value, types?.length ? undefined : 'undescribed')
    return
  }
}

/**
 * A value of the table is right. A code that the table does not know is only pointed out: tables grow. Anything
 * else fails, unless one good value is enough. A text is left to the constraint on kinds, where there is one.
 */
function checkTable(values: readonly Value[], plan: PropertyPlan, report: Report): void {
  const table = plan.row.vocabulary
  if (!table) return
  let wrong: Value | undefined
  let unknown: Value | undefined
  for (const value of values) {
    const member = isReference(value) ? membership(value.id, table) : plan.rules.nodeKind ? 'known' : 'foreign'
    if (member === 'known' && plan.row.asks.use === 'one' && isReference(value)) return
    if (member === 'foreign') wrong ??= value
    if (member === 'unknown-code') unknown ??= value
  }
  if (wrong && !(unknown && plan.row.asks.use === 'one') && plan.row.asks.use !== 'may') report(plan.rules.in, wrong)
  else if (unknown) report(plan.rules.in, unknown, 'unknown-code')
}
