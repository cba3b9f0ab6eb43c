import { sameValue } from '../model/graph-builder.ts'
import type { Graph, Resource, Value } from '../model/graph.ts'
import type { LicenceOf } from '../rules/lib/catalog-rule.ts'
import type { Change, Repair } from './repair.ts'
import { repairs } from './repairs/index.ts'
import { repairIri } from './repairs/repair-iri.ts'

/** One value to change, by one repair. Steps of one value follow each other: the second starts from what the first made. */
export interface Proposal extends Change {
  readonly repair: Repair
  readonly subject: string
  /** Full IRI, or `@id` where the node itself is renamed. */
  readonly property: string
  readonly from: Value
}

/** More steps than any value needs: a repair that undoes another would show here, not hang. */
const STEPS = 8

/** Everything that the repairs would change in a graph, in the order of the document. */
export function proposals(graph: Graph, licenceOf?: LicenceOf): readonly Proposal[] {
  const found: Proposal[] = []
  for (const node of graph.values()) {
    const renamed = repairIri.change({ id: node.id }, { node, property: '@id' })
    if (renamed) found.push({ repair: repairIri, subject: node.id, property: '@id', from: { id: node.id }, ...renamed })
    for (const [property, values] of node.properties) {
      for (const value of values) found.push(...stepsOf(value, node, property, licenceOf))
    }
  }
  return found
}

/** What the repairs make of one value, step by step; empty when they have nothing to say. */
export function stepsOf(value: Value, node: Resource, property: string, licenceOf: LicenceOf | undefined): Proposal[] {
  const steps: Proposal[] = []
  const place = { node, property, ...(licenceOf && { licenceOf }) }
  let from = value
  while (steps.length < STEPS) {
    const step = firstChange(from, place)
    if (!step) break
    steps.push({ ...step, subject: node.id, property, from })
    if (!step.safe) break
    from = step.to
  }
  return steps
}

function firstChange(value: Value, place: Parameters<Repair['change']>[1]): (Change & { readonly repair: Repair }) | undefined {
  for (const repair of repairs) {
    const change = repair.change(value, place)
    if (change && !sameValue(change.to, value)) return { ...change, repair }
  }
  return undefined
}
