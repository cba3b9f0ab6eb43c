import type { Profile } from '../data/profiles/types.ts'
import type { Catalog } from '../model/catalog.ts'
import { sourceOf } from '../model/graph-of.ts'
import { type Graph, isReference, type Resource, type Value } from '../model/graph.ts'
import { isLatent } from '../model/latent.ts'
import type { RowRule } from '../rules/rows/row-rule.ts'
import { type ClassPlan, type Plan, planOf } from './plan.ts'
import type { RowHit } from './row-hit.ts'
import { areRight, checkValues } from './values.ts'
import { Walk } from './walk.ts'

/** Hits, and how many nodes and properties were met: what passes is counted too. */
export interface RowRun {
  readonly hits: readonly RowHit[]
  /** Nodes by class plan. */
  readonly nodes: Uint32Array
  /** Nodes that have the property, by property plan. */
  readonly present: Uint32Array
  /** Nodes that fail, by rule. */
  readonly failed: ReadonlyMap<RowRule, number>
}

/**
 * Everything that the rows of a profile find wrong in a catalogue or in a graph, in the order of the document. One hit for
 * each focus node, property and constraint, as SHACL counts them. On a catalogue that was read it may be quicker than on
 * its graph, which need not be made.
 *
 * @example hits(catalog, dcatAp301).length
 */
export function hits(of: Catalog | Graph, profile: Profile): readonly RowHit[] {
  return collect('datasets' in of ? sourceOf(of) : of, planOf(profile)).hits
}

/** The same with its counts. */
export function runRows(graph: Graph, plan: Plan): RowRun {
  const { hits: kept, all, nodes, present } = collect(graph, plan)
  return { hits: kept, nodes, present, failed: countByRule(all) }
}

interface Collected extends Omit<RowRun, 'failed'> {
  /** With the repetitions of nodes of several classes. */
  readonly all: readonly RowHit[]
}

function collect(graph: Graph, plan: Plan): Collected {
  const found: RowHit[] = []
  const twins = new Set<RowHit>()
  const nodes = new Uint32Array(plan.classes.size)
  const present = new Uint32Array(plan.properties.length)
  const walks: Walk[] = []

  function checkSubject(subject: Resource): void {
    const from = found.length
    let classes = 0
    for (const type of subject.types) {
      const classPlan = plan.classes.get(type)
      if (!classPlan) continue
      classes++
      count(nodes, classPlan.index)
      checkNode(subject, (walks[classPlan.index] ??= new Walk(classPlan)), graph, present, found)
    }
    if (classes > 1) for (const twin of twinsFrom(found, from)) twins.add(twin)
  }

  if (isLatent(graph)) {
    for (const { id } of graph.doubtful(plan.classes, nodes, present)) checkSubject(graph.get(id) as Resource)
  } else graph.forEach(checkSubject)
  return { hits: twins.size > 0 ? found.filter((hit) => !twins.has(hit)) : found, all: found, nodes, present }
}

const count = (counts: Uint32Array, index: number): void => {
  counts[index] = (counts[index] ?? 0) + 1
}

function checkNode(subject: Resource, walk: Walk, graph: Graph, present: Uint32Array, found: RowHit[]): void {
  const { plan } = walk
  let held = 0
  let step = walk.start
  subject.properties.forEach((values, property) => {
    step = walk.after(step, property)
    const { check } = step
    if (check === undefined) return
    count(present, check.index)
    if (check.isRequired && values.length > 0) held++
    if (values === step.right) return
    const isRight = areRight(values, check)
    if (values.length > check.max && check.rules.maxCount) found.push(hitOf(check.rules.maxCount, subject, values.length))
    else if (isRight) step.right = values
    if (!isRight) checkValues(values, check, graph, subject, found)
  })
  if (held < plan.required.length || plan.asksMany) checkRequired(subject, plan, found)
}

function checkRequired(subject: Resource, plan: ClassPlan, found: RowHit[]): void {
  for (const { property, min, rules, hasValue } of plan.required) {
    const values = subject.properties.get(property) ?? NONE
    if (rules.minCount && values.length < min) found.push(hitOf(rules.minCount, subject))
    else if (rules.recommended && values.length === 0) found.push(hitOf(rules.recommended, subject))
    if (rules.hasValue && !values.some((value) => isReference(value) && value.id === hasValue)) found.push(hitOf(rules.hasValue, subject))
  }
}

const NONE: readonly Value[] = []

/** All hits have the same fields: V8 reads them faster so. */
const hitOf = (rule: RowRule, subject: Resource, count?: number): RowHit => ({ rule, subject, value: undefined, count, note: undefined })

/** A node of two classes that ask the same thing is reported once: these are the repetitions. */
function twinsFrom(found: readonly RowHit[], from: number): RowHit[] {
  const seen = new Set<string>()
  return found.slice(from).filter(({ rule }) => {
    const size = seen.size
    return seen.add(`${rule.row.property} ${rule.kind}`).size === size
  })
}

function countByRule(found: readonly RowHit[]): ReadonlyMap<RowRule, number> {
  const counts = new Map<RowRule, number>()
  for (const { rule } of found) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}
