import type { Profile } from '../data/profiles/types.ts'
import type { Graph, Resource, Value } from '../model/graph.ts'
import type { RowRule } from '../rules/rows/row-rule.ts'
import { type ClassPlan, type Plan, planOf } from './plan.ts'
import { type Report, checkValues } from './values.ts'

/** What a row finds, without texts: the rule, the node, and the first value that fails. */
export interface RowHit {
  readonly rule: RowRule
  readonly subject: Resource
  readonly value?: Value
  /** How many values there are, where there are too many. */
  readonly count?: number
  /** A code that the table does not know; a value that the document does not describe. */
  readonly note?: 'unknown-code' | 'undescribed'
}

/** Hits, and how many nodes and properties were met: what passes is counted too. */
export interface RowRun {
  readonly hits: readonly RowHit[]
  /** Nodes by class plan. */
  readonly nodes: readonly number[]
  /** Nodes that have the property, by property plan. */
  readonly present: readonly number[]
  /** Nodes that fail, by rule. */
  readonly failed: ReadonlyMap<RowRule, number>
}

/**
 * Everything in a graph that the rows of a profile find wrong, in the order of the document. One hit for each
 * focus node, property and constraint, as SHACL counts them.
 *
 * @example hits(graphOf(catalog), dcatAp301).length
 */
export const hits = (graph: Graph, profile: Profile): readonly RowHit[] => runRows(graph, planOf(profile)).hits

/** The same with its counts. */
export function runRows(graph: Graph, plan: Plan): RowRun {
  const found: RowHit[] = []
  const nodes = new Array<number>(plan.classes.size).fill(0)
  const present = new Array<number>(plan.properties.length).fill(0)
  const failed = new Map<RowRule, number>()
  for (const subject of graph.values()) {
    let seen: Set<string> | undefined
    for (const type of subject.types) {
      const classPlan = plan.classes.get(type)
      if (!classPlan) continue
      nodes[classPlan.index] = (nodes[classPlan.index] ?? 0) + 1
      const from = found.length
      checkNode(subject, classPlan, graph, present, found)
      for (let i = from; i < found.length; i++) count(failed, found[i])
      if (subject.types.length > 1) seen = withoutTwins(found, from, seen)
    }
  }
  return { hits: found, nodes, present, failed }
}

function count(failed: Map<RowRule, number>, hit: RowHit | undefined): void {
  if (hit) failed.set(hit.rule, (failed.get(hit.rule) ?? 0) + 1)
}

function checkNode(subject: Resource, plan: ClassPlan, graph: Graph, present: number[], found: RowHit[]): void {
  for (const { property, min, rules, row } of plan.required) {
    const values = subject.properties.get(property)
    const count = values?.length ?? 0
    if (rules.minCount && count < min) found.push({ rule: rules.minCount, subject })
    else if (rules.recommended && count === 0) found.push({ rule: rules.recommended, subject })
    if (rules.hasValue && !values?.some((value) => 'id' in value && value.id === row.asks.hasValue)) found.push({ rule: rules.hasValue, subject })
  }
  const report: Report = (rule, value, note) => {
    if (!rule) return
    found.push(note ? { rule, subject, value, note } : { rule, subject, value })
  }
  for (const [property, values] of subject.properties) {
    const check = plan.byProperty.get(property)
    if (!check) continue
    present[check.index] = (present[check.index] ?? 0) + 1
    if (check.rules.maxCount && values.length > check.max) found.push({ rule: check.rules.maxCount, subject, count: values.length })
    checkValues(values, check, graph, report)
  }
}

/** A node of two classes that ask the same thing is reported once: the second is dropped. */
function withoutTwins(found: RowHit[], from: number, seen: Set<string> = new Set()): Set<string> {
  const fresh = found.splice(from).filter(({ rule }) => {
    const key = `${rule.row.property} ${rule.kind}`
    const size = seen.size
    return seen.add(key).size > size
  })
  found.push(...fresh)
  return seen
}
