import { type Graph, isBlank, isReference, type Resource, type Value } from '../model/graph.ts'
import { typesOf } from '../model/latent.ts'
import { type Forms, isTyped, TEMPORAL } from '../rules/lib/lexical.ts'
import { membershipIn } from '../rules/lib/tables.ts'
import type { RowRule } from '../rules/rows/row-rule.ts'
import type { PropertyPlan } from './property-plan.ts'
import type { RowHit } from './row-hit.ts'

/** Whether the values of a property are right at one look, as nearly all are. A plain loop: this is the hot path. */
export function areRight(values: readonly Value[], { literals, iris, blanks }: PropertyPlan): boolean {
  for (const value of values) {
    if (isReference(value)) {
      if (!iris || !(blanks || !isBlank(value.id))) return false
    } else if (literals !== true && !(literals && isTyped(value, literals))) return false
  }
  return true
}

/** Checks the values of one property: each constraint reports its first failing value. */
export function checkValues(values: readonly Value[], plan: PropertyPlan, graph: Graph, subject: Resource, found: RowHit[]): void {
  const { nodeKind, datatype, or, class: ofClass, in: inTable } = plan.rules
  if (nodeKind) report(found, nodeKind, subject, notOfKind(values, plan.kind))
  if (datatype) report(found, datatype, subject, notTyped(values, plan.forms))
  if (or) report(found, or, subject, notTyped(values, TEMPORAL))
  if (ofClass) {
    const wrong = notInstance(values, plan, graph)
    if (wrong) report(found, ofClass, subject, wrong, isReference(wrong) && typesOf(graph, wrong.id)?.length ? undefined : 'undescribed')
  }
  if (inTable) checkTable(values, plan, inTable, subject, found)
}

function report(found: RowHit[], rule: RowRule, subject: Resource, value: Value | undefined, note?: RowHit['note']): void {
  if (value) found.push({ rule, subject, value, count: undefined, note })
}

function notOfKind(values: readonly Value[], kind: PropertyPlan['kind']): Value | undefined {
  return values.find((value) => (isReference(value) ? kind === 'literal' || (kind === 'iri' && isBlank(value.id)) : kind !== 'literal'))
}

function notTyped(values: readonly Value[], forms: Forms): Value | undefined {
  return values.find((value) => isReference(value) || !isTyped(value, forms))
}

function notInstance(values: readonly Value[], { classes, classTables }: PropertyPlan, graph: Graph): Value | undefined {
  for (const value of values) {
    if (!isReference(value)) return value
    if (typesOf(graph, value.id)?.some((type) => classes.has(type))) continue
    if (!classTables.some((table) => membershipIn(value.id, table) !== 'foreign')) return value
  }
  return undefined
}

/**
 * A value of the table is right. A code that the table does not know is only pointed out: tables grow. Anything
 * else fails, unless one good value is enough. A text is left to the constraint on kinds, where there is one.
 */
function checkTable(values: readonly Value[], { table, use, rules }: PropertyPlan, rule: RowRule, subject: Resource, found: RowHit[]): void {
  if (!table) return
  let wrong: Value | undefined
  let unknown: Value | undefined
  for (const value of values) {
    const member = isReference(value) ? membershipIn(value.id, table) : rules.nodeKind ? 'known' : 'foreign'
    if (member === 'known' && use === 'one' && isReference(value)) return
    if (member === 'foreign') wrong ??= value
    if (member === 'unknown-code') unknown ??= value
  }
  if (wrong && !(unknown && use === 'one') && use !== 'may') report(found, rule, subject, wrong)
  else if (unknown) report(found, rule, subject, unknown, 'unknown-code')
}
